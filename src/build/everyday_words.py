#!/usr/bin/env python3
"""Writes src/main/resources/place/bigrams.tsv and stems.tsv from the dictionary of cppjieba, which lies in the npm package nodejieba.

  npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
  python3 src/build/everyday_words.py package/submodules/cppjieba/dict/jieba.dict.utf8 src/main/resources/place
"""
import re
import sys
from itertools import groupby

PEOPLES = "(?:(?:蒙古|哈萨克|柯尔克孜|维吾尔|壮|[\u4e00-\u9fff]{1,3}?族|各族)+)"
LEVELS = (
    "^(.{2,}?)" + PEOPLES + "(?:自治区|自治州|自治县|自治旗)$",
    "^(.{2,}?)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|街道|苏木)$",
    "^(.{2,})[省市县区旗盟镇乡]$",
)
PEOPLE = ("nr", "nrt", "nrfg")


def stem(name):
    return next((m[1] for m in (re.match(p, name) for p in LEVELS) if m), None)


def stems(folder):
    """The stems of provinces, cities and counties, and those of towns."""
    large, towns = set(), set()
    for line in open(f"{folder}/divisions.tsv", encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if line[0] == "#":
            continue
        if fields[0][4] != "7" or fields[0].endswith("00"):
            large.add(stem(fields[1]))
        if len(fields) > 2:
            towns.update(stem(town[3:]) for town in fields[2].split(" "))
    return large - {None}, towns - {None}


def words(path):
    rows = (line.rstrip("\n").split(" ") for line in open(path, encoding="utf-8"))
    return {word: (int(count), tag) for word, count, tag in rows}


def bigrams(dictionary, large, folder):
    two = [s for s in large if len(s) == 2]
    first, last = {s[0] for s in two}, {s[1] for s in two}
    short = {line[1] for line in open(f"{folder}/aliases.tsv", encoding="utf-8") if line[0] in "在来赴驻" and line[2] == "\t"}
    for word, (count, tag) in dictionary.items():
        if len(word) != 2 or tag in PEOPLE or (tag == "ns" and word != "深度"):
            continue
        if count >= 300 and word[1] in first or count >= 30 and word[0] in last or count >= 3 and word[0] in short:
            yield word


def write(path, head, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(["# " + line for line in head] + rows) + "\n")


def main(path, folder):
    dictionary = words(path)
    large, towns = stems(folder)
    groups = groupby(sorted(bigrams(dictionary, large, folder)), key=lambda w: w[0])
    write(f"{folder}/bigrams.tsv", [
        "Two-character words of the language whose edge could belong to a place name (国内|江苏, 推广|安全), grouped by first character.",
        "Source: the dictionary of cppjieba (MIT), words that are no names, seen at least 300 times (30 at the end of a name, 3 after a",
        "one-character alias); written by src/build/everyday_words.py on 2026-11-24.",
    ], [c + "\t" + "".join(w[1] for w in group) for c, group in groups])
    names = (*PEOPLE[:2], "ns", "nz")
    common = sorted(s for s in towns if s in dictionary and dictionary[s][0] >= 20
                    and (dictionary[s][1] not in names or dictionary[s][0] > 200))
    write(f"{folder}/stems.tsv", [
        "Stems of town names (name without 镇, 乡, 街道) that are everyday words: they stand for the town only in its full name.",
        "Source: the dictionary of cppjieba (MIT), words seen at least 20 times; written by src/build/everyday_words.py on 2026-11-24.",
    ], [" ".join(common[i:i + 40]) for i in range(0, len(common), 40)])


if __name__ == "__main__":
    main(*sys.argv[1:])
