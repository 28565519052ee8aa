#!/usr/bin/env bash
# Fuzzes what reads strangers' bytes, guided by coverage (Jazzer): docs/robustness.md.
#
#   graph-loader/src/test/scripts/fuzz.sh [SECONDS [TARGET…]]
#
# Each target takes SECONDS (600). What is found stays under target/fuzz/TARGET/: corpus (from which
# the next run goes on), findings, log. The kept inputs in src/test/fuzz are where a first run starts.
# FUZZ_TIMEOUT (60): seconds that one input may take. CI allows more: its machine may be slow.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
export LC_ALL=C.UTF-8

jazzer=0.24.0
seconds=${1:-600}
shift || true

declare -A classes=(
  [read]=graph-loader:org.reformgraph.fuzz.ReadFuzz
  [segment]=graph-loader:org.reformgraph.fuzz.SegmentFuzz
  [extract]=graph-loader:org.reformgraph.fuzz.ExtractFuzz
  [corrections]=graph-loader:org.reformgraph.fuzz.CorrectionsFuzz
  [lexicon]=graph-loader:org.reformgraph.fuzz.LexiconFuzz
  [sparql]=graph-api:org.reformgraph.sparql.SparqlFuzz
  [addresses]=graph-api:org.reformgraph.linked.AddressFuzz
  [names]=graph-api:org.reformgraph.api.upload.FileNameFuzz
  [parameters]=graph-api:org.reformgraph.api.http.ParametersFuzz
)
targets=("$@")
((${#targets[@]})) || targets=(read segment extract corrections lexicon sparql addresses names parameters)

declare -A compiled=()
tools=target/fuzz/tools
if [[ ! -f $tools/jazzer-$jazzer.jar ]]; then
  for artifact in jazzer jazzer-api; do
    mvn -q -B -N dependency:copy -Dartifact="com.code-intelligence:$artifact:$jazzer" \
      -DoutputDirectory="$PWD/$tools"
  done
fi

java=${JAVA_HOME:+$JAVA_HOME/bin/}java

compile() { # a module's tests, once, and look up their class path
  local file=$PWD/target/fuzz/$1.classpath
  [[ ${compiled[$1]:-} ]] && return
  # all modules before it are resolved from their folders, not from a repository
  mvn -q -B test-compile dependency:build-classpath -pl "$1" -am \
    -DincludeScope=test -Dmdep.outputFile="$file" -Dspotless.check.skip
  compiled[$1]=yes
}

classpath() { # of a module's tests
  local file=$PWD/target/fuzz/$1.classpath
  echo "$1/target/test-classes:$1/target/classes:$(<"$file")"
}

# a hook of Jazzer takes the expressions in REGEX, which queries bring by right, for an injection
failed=()
for target in "${targets[@]}"; do
  module=${classes[$target]%%:*}
  class=${classes[$target]#*:}
  work=target/fuzz/$target
  mkdir -p "$work/corpus" "$work/findings"
  compile "$module"
  echo "== $target: $seconds s"
  "$java" -Xmx1500m -cp "$tools/*:$(classpath "$module")" \
    -Djava.util.logging.config.file=graph-loader/src/test/scripts/silent.properties \
    com.code_intelligence.jazzer.Jazzer --target_class="$class" \
    --instrumentation_includes='org.reformgraph.**' --keep_going=1 \
    --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection \
    --reproducer_path="$work/findings" \
    -artifact_prefix="$work/findings/" -max_total_time="$seconds" -timeout="${FUZZ_TIMEOUT:-60}" -rss_limit_mb=4096 \
    -max_len=20000 -print_final_stats=1 "$work/corpus" "$module/src/test/fuzz/$target" \
    >"$work/log" 2>&1 || { failed+=("$target"); tail -n 60 "$work/log"; }
  grep -E 'stat::|^==.*ERROR|Java Exception|INFO: seed corpus' "$work/log" || true
done
((${#failed[@]} == 0)) || { echo "found something: ${failed[*]} (target/fuzz/…/findings)"; exit 1; }
