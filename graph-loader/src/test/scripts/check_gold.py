#!/usr/bin/env python3
"""Checks gold annotations against the texts they annotate, and counts them.

    check_gold.py GOLD_DIR TEXT_DIR [--quiet]

GOLD_DIR holds one JSON file a case, in the format of the annotation guide, with two keys more: "source", the name of the
file the case is in, and "nearMisses", relations that a careless reader would see and that are none. TEXT_DIR holds the
decoded texts (a text file itself, or what `reformgraph text FILE` prints) as SOURCE.txt, SOURCE, or SOURCE with .txt for its
suffix.

Wrong is: evidence that is not in the text (white space aside; it may leave out a page break, a caption or sentences between
its pieces), an entity none of whose names the text has, an id, code, type or topic that does not exist, ends that do not fit
their relation, a value or baseline that is not in its evidence, anything listed twice. The exit code is 1 then.
What is odd but can be right is printed as a warning.
"""
import argparse, json, re, sys, unicodedata
from collections import Counter
from pathlib import Path

ENTITY_TYPES = ["Region", "Agency", "Policy", "Platform", "Measure"]
ACTOR = {"Region", "Agency"}
ENDS = {
    "IMPLEMENTS": (ACTOR, {"Measure", "Policy"}),
    "ISSUES": (ACTOR, {"Policy"}),
    "OPERATES": (ACTOR, {"Platform"}),
    "DELIVERED_ON": ({"Measure"}, {"Platform"}),
    "CONNECTS_TO": ({"Platform"}, {"Platform"}),
    "COOPERATES_WITH": ({"Region"}, {"Region"}),
    "COPIES_FROM": (ACTOR, {"Region"}),
}
SYMMETRIC = {"CONNECTS_TO", "COOPERATES_WITH"}
WHYS = {"reversed", "planned", "negated", "advised", "visited"}
DIRECTIONS = {"increase", "decrease", "level"}
TOPICS = set("""starting-business labour construction-permits government-procurement tendering electricity water-gas
registering-property credit minority-investors intellectual-property cross-border-trade taxes contracts insolvency
market-regulation government-services inclusive-innovation""".split())
REGIONS = Path(__file__).resolve().parents[2] / "main/resources/lexicon/regions.tsv"
LONGEST_GAP = 400  # characters that evidence may leave out between two of its pieces


def fold(s):
    """As the scorer compares names: width, white space, quotes and punctuation do not count."""
    s = unicodedata.normalize("NFKC", s or "")
    return re.sub(r"[\s“”‘’\"'《》〈〉「」『』()（）·、,，.。:：;；!！?？+＋\-—–]", "", s).lower()


def without_about(s):
    """Without the words that leave a number open, which a value leaves out: 十余万 is 十万."""
    return re.sub("[余餘多近约約超]", "", fold(s))


def bare(s):
    return re.sub(r"\s", "", s or "")


def in_pieces(evidence, text, most=3):
    """How many pieces of the text, in its order and near each other, the evidence is made of; 0 when it is not."""
    if evidence in text:
        return 1

    def rest(evidence, start, left):
        if text.startswith(evidence, start):
            return 1
        if left == 1:
            return 0
        longest = next((n for n in range(len(evidence), 0, -1) if text.startswith(evidence[:n], start)), 0)
        for n in range(longest, 1, -1):
            at = start + n
            while (at := text.find(evidence[n:n + 4], at + 1, start + n + LONGEST_GAP)) >= 0:
                if more := rest(evidence[n:], at, left - 1):
                    return more + 1
        return 0

    at = -1
    while (at := text.find(evidence[:6], at + 1)) >= 0:
        if n := rest(evidence, at, most):
            return n
    return 0


def codes():
    rows = [l.split("\t") for l in REGIONS.read_text(encoding="utf-8").splitlines() if l and not l.startswith("#")]
    return {r[0]: r[1] for r in rows}


class Check:
    def __init__(self, code_names):
        self.code_names = code_names
        self.wrong, self.odd = [], []

    def case(self, file, g, text):
        def wrong(why):
            self.wrong.append(f"{file}: {why}")

        def odd(why):
            self.odd.append(f"{file}: {why}")

        rows = [*g["relations"], *g.get("nearMisses", []), *g.get("outcomes", [])]
        raw, folded = bare(text), fold(text) + "".join(fold(r["evidence"]) for r in rows)  # a name can be broken over pages
        entities = {}
        for e in g["entities"]:
            if e["id"] in entities:
                wrong(f"id {e['id']} twice")
            entities[e["id"]] = e

        def quoted(what, evidence):
            n = in_pieces(bare(evidence), raw) if evidence else 0
            if n == 0:
                wrong(f"evidence of {what} is not in the text: {evidence}")
            elif n > 1:
                odd(f"evidence of {what} is in {n} pieces: {evidence}")

        if bare(g["title"]) not in raw:
            wrong(f"title is not in the text: {g['title']}")
        if g.get("region") is not None and entities.get(g["region"], {}).get("type") != "Region":
            wrong(f"region {g['region']} is no Region of the case")
        self.entities(entities, folded, wrong, odd)
        self.relations(g, entities, quoted, wrong, odd)
        for o in g.get("outcomes", []):
            what = f"outcome {o['metric']} {o['value']}{o['unit']}"
            quoted(what, o["evidence"])
            if o["direction"] not in DIRECTIONS:
                wrong(f"{what}: direction {o['direction']}")
            for key in ("value", "baseline"):
                if o.get(key) and fold(o[key]) not in fold(o["evidence"]) + " " + without_about(o["evidence"]):
                    wrong(f"{what}: {key} {o[key]} is not in its evidence")
            if o["unit"] and fold(o["unit"]) not in fold(o["evidence"]):
                odd(f"{what}: unit is not in its evidence")
            if not isinstance(o.get("required"), bool):
                wrong(f"{what}: required is missing")
        for said, n in Counter((o["metric"], o["value"], o["unit"]) for o in g.get("outcomes", [])).items():
            if n > 1:
                wrong(f"outcome {said} twice")
        topics = g["topics"]["required"] + g["topics"]["optional"]
        for t in topics:
            if t not in TOPICS:
                wrong(f"topic {t} does not exist")
        if len(topics) != len(set(topics)):
            wrong("a topic twice")

    def entities(self, entities, folded, wrong, odd):
        owner = {}
        for e in entities.values():
            what = f"{e['id']} {e['type']} {e['name']}"
            if e["type"] not in ENTITY_TYPES:
                wrong(f"{what}: no such type")
            if not isinstance(e.get("required"), bool):
                wrong(f"{what}: required is missing")
            for a in e["aliases"]:
                if fold(a) not in folded:
                    odd(f"{what}: alias {a} is not in the text")
            if not any(fold(n) in folded for n in [e["name"], *e["aliases"]]):
                wrong(f"{what}: neither name nor alias is in the text")
            for n in {fold(n) for n in [e["name"], *e["aliases"]]}:
                if (e["type"], n) in owner:
                    wrong(f"{what}: {owner[e['type'], n]} has the name {n} too")
                owner[e["type"], n] = e["id"]
            key = {"Region": "adminCode", "Agency": "region"}.get(e["type"])
            code = e.get(key) if key else None
            if code and not (code in self.code_names or code == "CN" and e["type"] == "Agency"):
                wrong(f"{what}: {key} {code} does not exist")
            elif code and e["type"] == "Region" and not fold(e["name"]).endswith(fold(self.code_names[code])):
                odd(f"{what}: {code} is {self.code_names[code]}")
            if e["type"] == "Region" and not code and e["name"] in self.code_names.values():
                odd(f"{what}: has no adminCode")
            for other in {"adminCode", "region"} - {key}:
                if e.get(other):
                    wrong(f"{what}: {other} is no key of a {e['type']}")

    def relations(self, g, entities, quoted, wrong, odd):
        seen = set()
        acted = set()
        for kind, rows in (("relation", g["relations"]), ("near-miss", g.get("nearMisses", []))):
            for r in rows:
                heads = [r["head"], *r.get("headAlternatives", [])]
                lost = [i for i in [*heads, r["tail"]] if i not in entities]
                if lost:
                    wrong(f"{kind} {r['type']}: no entity {lost}")
                    continue
                what = f"{kind} {r['type']} {entities[r['head']]['name']} → {entities[r['tail']]['name']}"
                if r["type"] not in ENDS:
                    wrong(f"{what}: no such type")
                    continue
                fit_head, fit_tail = ENDS[r["type"]]
                if any(entities[h]["type"] not in fit_head for h in heads) or entities[r["tail"]]["type"] not in fit_tail:
                    wrong(f"{what}: the ends do not fit")
                if r["tail"] in heads or len(heads) != len(set(heads)):
                    wrong(f"{what}: an end twice")
                quoted(what, r["evidence"])
                if kind == "near-miss":
                    if r.get("why") not in WHYS:
                        wrong(f"{what}: why is {r.get('why')}, not one of {sorted(WHYS)}")
                    if any((r["type"], h, r["tail"]) in seen for h in heads):
                        odd(f"{what}: is a relation too")
                    continue
                if not isinstance(r.get("required"), bool):
                    wrong(f"{what}: required is missing")
                if r["required"] and any(not entities[i]["required"] for i in [*heads[:1], r["tail"]]):
                    odd(f"{what}: required between entities that are not")
                if (r["type"], r["head"], r["tail"]) in seen or r["type"] in SYMMETRIC and (r["type"], r["tail"], r["head"]) in seen:
                    wrong(f"{what}: twice")
                seen.add((r["type"], r["head"], r["tail"]))
                acted.add((r["type"], r["tail"]))
        for e in entities.values():
            if e["required"] and e["type"] == "Measure" and ("IMPLEMENTS", e["id"]) not in acted:
                odd(f"{e['id']} {e['name']}: nobody implements it")


def text_of(folder, source):
    for p in (folder / f"{source}.txt", folder / source, folder / (Path(source).stem + ".txt")):
        if p.is_file():
            return p.read_text(encoding="utf-8-sig")
    return None


def counts(golds):
    """Rows of (group, type, required, optional)."""
    for kind in ENTITY_TYPES:
        found = [e["required"] for g in golds for e in g["entities"] if e["type"] == kind]
        yield "entity", kind, sum(found), len(found) - sum(found)
    for kind in ENDS:
        found = [r["required"] for g in golds for r in g["relations"] if r["type"] == kind]
        yield "relation", kind, sum(found), len(found) - sum(found)
    found = [o["required"] for g in golds for o in g.get("outcomes", [])]
    yield "", "Outcome", sum(found), len(found) - sum(found)
    yield "", "Topic", sum(len(g["topics"]["required"]) for g in golds), sum(len(g["topics"]["optional"]) for g in golds)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold")
    ap.add_argument("texts")
    ap.add_argument("--quiet", action="store_true", help="leave the warnings out")
    a = ap.parse_args()
    check, golds = Check(codes()), []
    for p in sorted(Path(a.gold).glob("*.json")):
        g = json.loads(p.read_text(encoding="utf-8"))
        if g["case"] != p.stem:
            check.wrong.append(f"{p.name}: case is {g['case']}")
        text = text_of(Path(a.texts), g["source"])
        if text is None:
            check.wrong.append(f"{p.name}: no text of {g['source']} in {a.texts}")
            continue
        check.case(p.name, g, text)
        golds.append(g)
    for line in [] if a.quiet else check.odd:
        print("odd   ", line)
    for line in check.wrong:
        print("WRONG ", line)
    print(f"{len(golds)} cases, {len(check.wrong)} wrong, {len(check.odd)} odd")
    print(f"{'':18}{'required':>9}{'optional':>9}")
    for _, kind, required, optional in counts(golds):
        print(f"{kind:18}{required:9}{optional:9}")
    near = Counter((r["type"], r["why"]) for g in golds for r in g.get("nearMisses", []))
    print(f"near-misses {sum(near.values())}")
    for (kind, why), n in sorted(near.items()):
        print(f"  {kind:16}{why:12}{n:4}")
    return 1 if check.wrong or not golds else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        sys.exit(1)
