#!/usr/bin/env python3
"""Fits lexicon/name-weights.tsv: logistic regression of annotated names on the features of quoted words.

    fit_names.py [--quick] CANDIDATES.tsv PRIORS.tsv GOLD_DIR|SENTENCES.tsv…

CANDIDATES.tsv is what org.reformgraph.extract.mention.NameDump writes for the texts of the gold and for tables of sentences
(see wordings/README-platforms.md; names/*.tsv). PRIORS.tsv (name-priors.tsv) holds weights set by hand: the fit is drawn towards them. Words
that match an optional name or another kind of entity are left out. A name is as good as the best of its occurrences, so that the fit goes on from the
best occurrence under the weights so far. Prints the weights on standard output, and on standard error how well they do on
texts that were left out of the fit (not with --quick). Needs numpy.
"""
import json, re, sys, unicodedata
from collections import defaultdict
from pathlib import Path
import numpy as np

RIDGE = 1.0
LEAN = (0.2, 0.6)  # towards measures and platforms: a name that is missed takes its relations with it
REPEATED = 0.3  # as QuotedNameRecognizer adds for a name that comes again
TYPES = {"Measure": 0, "Platform": 1}


def fold(s):
    s = unicodedata.normalize("NFKC", str(s or ""))
    return re.sub(r"[\s“”‘’\"'《》〈〉「」『』()（）·、,，.。:：;；!！?？+＋\-—–]", "", s).lower()


def of_row(row):
    """The folded names of a row of sentences with their type; None when optional."""
    names = {}
    if row[0][-1] in "。！？”；…":  # sentence, measures, platforms
        for kind, cell in zip(TYPES, row[1:]):
            for name in filter(None, re.split(r"[|/]", cell)):
                names[fold(name.lstrip("? "))] = None if name.strip().startswith("?") else kind
        return names
    for fact in (row[2] if len(row) > 2 else "").split("|"):  # region, sentence, M:name or TYPE head > tail
        fact, optional = fact.strip().lstrip("? "), fact.strip().startswith("?")
        relation = re.match(r"(OPERATES|DELIVERED_ON|CONNECTS_TO) (.+) > (.+)", fact)
        if relation:
            kind, head, tail = relation.groups()
            names[fold(tail)] = "Platform"
            if kind != "OPERATES":
                names[fold(head)] = "Measure" if kind == "DELIVERED_ON" else "Platform"
        elif ":" in fact:
            kind, name = fact.split(":", 1)
            names[fold(name)] = None if optional else {"M": "Measure", "P": "Platform"}[kind]
    return names


def gold_of(paths):
    """For each case (folded title, or file and row) the folded names with their type; None when optional."""
    cases = {}
    for path in map(Path, paths):
        if path.suffix == ".tsv":
            rows = [l.split("\t") for l in path.read_text(encoding="utf-8").splitlines() if l.strip() and l[0] != "#"]
            for i, row in enumerate(rows):
                names = of_row(row)
                if path.name == "platforms.tsv":
                    names["*"] = None  # only what the facts join is listed
                cases[path.name, f"row {i}"] = names
        for file in path.glob("*.json") if path.is_dir() else []:
            case = json.loads(file.read_text(encoding="utf-8"))
            names = {}
            for e in sorted(case["entities"], key=lambda e: e.get("required", True)):
                for n in [e["name"], *e.get("aliases", [])]:
                    names[fold(n)] = e["type"] if e.get("required", True) and e["type"] in TYPES else None
            cases[None, fold(case["title"])] = names
    return cases


def read(candidates, gold):
    """Bags: the occurrences of one name in one case, with its type."""
    bags = defaultdict(list)
    for line in Path(candidates).read_text(encoding="utf-8").splitlines():
        file, title, words, features = line.split("\t")
        key = (file, title) if (file, title) in gold else (None, fold(title))
        if key not in gold:
            likely = [k for k in gold if k[0] is None and (k[1] in key[1] or key[1] in k[1])]
            if not likely:
                continue
            key = likely[0]
        bags[key, fold(words)].append(dict((n, float(v)) for n, v in (f.split("=") for f in features.split())))
    rows = []
    for (key, words), occurrences in bags.items():
        kind, near = gold[key].get(words, gold[key].get("*", "none")), [n for n in gold[key] if len(words) > 2 and (words in n or n in words)]
        if kind is None or (kind == "none" and near):
            continue
        text = key[0] or key[1]
        rows.append((text if key[0] is None else f"{key[0]} {int(key[1][4:]) // 20}", words, occurrences, kind))
    return rows


def matrix(rows, names):
    at = {n: i for i, n in enumerate(names)}
    bags = []
    for _, _, occurrences, _ in rows:
        x = np.zeros((len(occurrences), len(names)))
        for i, o in enumerate(occurrences):
            for n, v in o.items():
                x[i, at[n]] = v
        bags.append(x)
    return bags


def score(bag, w):
    return (bag @ w).max() + REPEATED * (len(bag) > 1)


def fit(bags, y, weight, prior):
    w = prior.copy()
    for _ in range(6):
        x = np.array([b[(b @ w).argmax()] for b in bags])
        shift = np.array([REPEATED * (len(b) > 1) for b in bags])
        for _ in range(30):
            p = 1 / (1 + np.exp(-(x @ w + shift)))
            g = x.T @ (weight * (y - p)) - RIDGE * (w - prior)
            h = (x * (weight * p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(len(w))
            step = np.linalg.solve(h, g)
            w += step
            if np.abs(step).max() < 1e-6:
                break
    return w


def leaning(w):
    """The weights with a bias that finds rather more names than fewer."""
    w[0] += np.array(LEAN)
    return w


def report(rows, scores, out):
    """Precision, recall and F1 by group of texts and type."""
    tally = defaultdict(lambda: [0, 0, 0])
    wrong = []
    for (text, words, _, kind), (m, p) in zip(rows, scores):
        got = "none" if max(m, p) < 0 else "Platform" if p > m else "Measure"
        for t in TYPES:
            for group in ("all", "tables" if ".tsv" in text else "texts"):
                c = tally[group, t]
                c[0] += got == kind == t
                c[1] += got == t != kind
                c[2] += kind == t != got
        if got != kind:
            wrong.append((text[:14], words, kind, got, round(m, 1), round(p, 1)))
    for (group, t), (tp, fp, fn) in sorted(tally.items()):
        print(f"{out:10} {group:7} {t:9} P {tp/max(1,tp+fp):.3f} R {tp/max(1,tp+fn):.3f} "
              f"F {2*tp/max(1,2*tp+fp+fn):.3f}  {tp}/{fp}/{fn}", file=sys.stderr)
    return wrong


def main():
    quick = "--quick" in sys.argv
    candidates, start, *gold = [a for a in sys.argv[1:] if a != "--quick"]
    rows = read(candidates, gold_of(gold))
    head, names, prior = [], [], []
    for line in Path(start).read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            head.append(line)
        else:
            n, m, p = line.split("\t")
            names.append(n)
            prior.append((float(m), float(p)))
    prior = np.array(prior)
    bags = matrix(rows, names)
    weight = np.array([0.5 if ".tsv" in r[0] and r[3] != "none" else 1.0 for r in rows])
    y = np.array([[float(r[3] == t) for t in TYPES] for r in rows])
    if not quick:
        left_out(rows, bags, y, weight, prior)
    print(*head, sep="\n")
    w = leaning(np.array([fit(bags, y[:, t], weight, prior[:, t]) for t in range(2)]).T)
    for n, (m, p) in zip(names, w):
        print(n, f"{m:.2f}", f"{p:.2f}", sep="\t")


def left_out(rows, bags, y, weight, prior):
    """How well weights do on texts that they were not fitted to, and what they get wrong there."""
    texts = sorted({r[0] for r in rows})
    report(rows, [(score(b, prior[:, 0]), score(b, prior[:, 1])) for b in bags], "start")
    held = [None] * len(rows)
    for text in texts:
        keep = [i for i, r in enumerate(rows) if r[0] != text]
        w = leaning(np.array([fit([bags[i] for i in keep], y[keep, t], weight[keep], prior[:, t]) for t in range(2)]).T)
        for i, r in enumerate(rows):
            if r[0] == text:
                held[i] = (score(bags[i], w[:, 0]), score(bags[i], w[:, 1]))
    for miss in report(rows, held, "left out"):
        print(*miss, sep="\t", file=sys.stderr)


main()
