/**
 * What a coverage-guided fuzzer calls, with bytes of its own making: {@code
 * graph-loader/src/test/scripts/fuzz.sh} runs it. The inputs that it kept are tried in each build.
 */
package org.reformgraph.fuzz;
