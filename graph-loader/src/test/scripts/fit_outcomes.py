#!/usr/bin/env python3
"""Fits lexicon/outcome-weights.tsv: logistic regression of annotated outcomes on the features of numbers.

    fit_outcomes.py CANDIDATES.tsv GOLD_DIR…

CANDIDATES.tsv is what org.reformgraph.extract.outcome.CandidateDump writes for the texts of the gold. Numbers that match an
optional outcome are left out. Prints the weights on standard output, and on standard error how well they do on cases that
were left out of the fit (ten folds). Needs numpy.
"""
import json, re, sys, unicodedata
from pathlib import Path
import numpy as np

RIDGE = 2.0

# What is known beforehand: the fit is drawn towards these, and the rest towards 0, since annotated numbers are few.
PRIOR = {"baseline": 2, "change": 2, "change_near": 1, "done_before": 1, "summed_up": 1, "decimal": 1, "from_thousand": 0.5,
         "list_noun": -2.5, "background": -1.5, "limit": -1.2, "round_the_clock": -3, "in_speech": -0.5, "anecdote": -0.7,
         "up_to_twelve": -1, "list_unit": -0.5, "head_unit": -0.5, "alone": -0.5, "in_brackets": -0.5, "year_before": 0}


def fold(s):
    s = unicodedata.normalize("NFKC", str(s or ""))
    return re.sub(r"[\s“”‘’\"'《》〈〉「」『』()（）·、,，.。:：;；!！?？+＋\-—–]", "", s).lower()


def overlap(a, b):
    a, b = set(fold(a)), set(fold(b))
    return len(a & b) / max(1, min(len(a), len(b)))


def matches(gold, c):
    return fold(gold["value"]) + fold(gold.get("unit")) == fold(c["value"]) + fold(c["unit"]) and (
        overlap(gold["metric"], c["metric"]) >= 0.5 or overlap(gold["metric"], c["sentence"]) >= 0.9)


def read(candidates, folders):
    gold = {}
    for folder in folders:
        for path in Path(folder).glob("*.json"):
            case = json.loads(path.read_text(encoding="utf-8"))
            gold[fold(case["title"])] = case.get("outcomes", [])
    rows = []
    for line in Path(candidates).read_text(encoding="utf-8").splitlines():
        title, metric, value, unit, sentence, features = line.split("\t")
        outcomes = gold.get(fold(title))
        if outcomes is None:
            continue
        c = {"metric": metric, "value": value, "unit": unit, "sentence": sentence}
        hits = [o for o in outcomes if matches(o, c)]
        if hits and not any(o.get("required", True) for o in hits):
            continue
        rows.append((fold(title), features.split(), 1.0 if hits else 0.0, c))
    return rows


def fit(x, y, prior):
    w = prior.copy()
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ w))
        ridge = RIDGE * (w - prior)
        ridge[0] = 0
        h = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1]) + 1e-9
        step = np.linalg.solve(h, x.T @ (y - p) - ridge)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return w


def main():
    rows = read(sys.argv[1], sys.argv[2:])
    names = ["bias"] + sorted(({f for r in rows for f in r[1]} | set(PRIOR)) - {"bias"})
    prior = np.array([PRIOR.get(n, 0.0) for n in names])
    at = {n: i for i, n in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, r in enumerate(rows):
        for f in r[1]:
            x[i, at[f]] = 1
    y = np.array([r[2] for r in rows])
    titles = sorted({r[0] for r in rows})
    part = np.array([titles.index(r[0]) % 10 for r in rows])
    p = np.zeros(len(rows))
    for k in range(10):
        p[part == k] = 1 / (1 + np.exp(-x[part == k] @ fit(x[part != k], y[part != k], prior)))
    tp, fp, fn = ((p >= .5) & (y == 1)).sum(), ((p >= .5) & (y == 0)).sum(), ((p < .5) & (y == 1)).sum()
    print(f"{len(rows)} numbers of {len(titles)} cases, {int(y.sum())} results; left out: P {tp / (tp + fp):.3f} R {tp / (tp + fn):.3f} "
          f"F1 {2 * tp / (2 * tp + fp + fn):.3f}; accepting all: P {y.mean():.3f}", file=sys.stderr)
    for i in np.argsort(-np.abs(p - y))[:25]:
        print(f"{p[i]:.2f} {int(y[i])} {rows[i][3]['metric']} {rows[i][3]['value']}{rows[i][3]['unit']} {' '.join(rows[i][1])}", file=sys.stderr)
    print("# How much each feature of a number counts for its being a result, as log-odds: fitted by src/test/scripts/fit_outcomes.py.")
    print("# feature\tweight")
    for n, w in zip(names, fit(x, y, prior)):
        print(f"{n}\t{w:.2f}")


if __name__ == "__main__":
    main()
