package org.reformgraph.benchmarks.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A digest as it would lie in an archive.
 *
 * @param file its name
 * @param bytes its text, in one of the encodings of such files
 * @param cases in their order; those of an issue that is issued again are not told twice
 */
record Digest(String file, byte[] bytes, List<MadeCase> cases) {
  /** How many cases a digest has. */
  static final int CASES = 20;

  /** Every so many an issue comes a second time, under another name. */
  private static final int REISSUED = 20;

  /** Every so many cases were told in the issue before already. */
  private static final int TOLD_BEFORE = 50;

  private static final Charset GB18030 = Charset.forName("GB18030");

  Digest {
    bytes = bytes.clone();
    cases = List.copyOf(cases);
  }

  /** The digest of a number from 0. */
  static Digest of(int number, CaseMaker maker) {
    boolean again = number % REISSUED == REISSUED - 1;
    int issue = again ? number - 1 : number;
    Random random = new Random(issue);
    List<MadeCase> cases = cases(issue, maker);
    Layout layout = CaseMaker.pick(random, List.of(Layout.values()));
    String name =
        String.format(Locale.ROOT, "营商环境案例选编%d年第%d期", 2016 + issue / 50 % 9, issue % 50 + 1);
    String text = layout.text(name, cases, random);
    Charset charset = random.nextInt(4) == 0 ? GB18030 : StandardCharsets.UTF_8;
    String ending = layout == Layout.MARKDOWN ? "md" : "txt";
    String file =
        String.format(Locale.ROOT, "%06d-%s%s.%s", number, name, again ? "（重印）" : "", ending);
    return new Digest(file, text.getBytes(charset), again ? List.of() : cases);
  }

  private static List<MadeCase> cases(int issue, CaseMaker maker) {
    List<MadeCase> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      int ordinal = issue * CASES + i;
      boolean before = ordinal % TOLD_BEFORE == TOLD_BEFORE - 1 && ordinal >= CASES;
      int told = before ? ordinal - CASES : ordinal;
      cases.add(maker.make(new Random(told), told + 1));
    }
    return cases;
  }
}
