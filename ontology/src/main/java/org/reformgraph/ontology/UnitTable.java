package org.reformgraph.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Units as Chinese texts write them, {@code units.tsv}, and what they are in QUDT. Immutable. */
public final class UnitTable {
  static final String NAMESPACE = "http://qudt.org/vocab/unit/";
  private static final String FILE = "units.tsv";
  private static final Map<Character, BigDecimal> MULTIPLES =
      Map.of(
          '十', BigDecimal.valueOf(10),
          '百', BigDecimal.valueOf(100),
          '千', BigDecimal.valueOf(1_000),
          '万', BigDecimal.valueOf(10_000),
          '亿', BigDecimal.valueOf(100_000_000));

  private final Map<String, NormalQuantity> ofOne;

  private UnitTable(Map<String, NormalQuantity> ofOne) {
    this.ofOne = Map.copyOf(ofOne);
  }

  /** The table that ships with the product. */
  public static UnitTable bundled() {
    Map<String, NormalQuantity> ofOne = new HashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        ofOne.put(cells[0], new NormalQuantity(new BigDecimal(cells[2]), cells[1]));
      }
    }
    return new UnitTable(ofOne);
  }

  /**
   * A number in a unit of QUDT.
   *
   * @param number in the unit as written: 562.48 of 562.48万元
   * @param unit as written, multiples in front of it included
   * @return empty when the table has no such unit
   */
  public Optional<NormalQuantity> normalise(BigDecimal number, String unit) {
    BigDecimal factor = BigDecimal.ONE;
    String rest = unit;
    while (!ofOne.containsKey(rest) && !rest.isEmpty() && MULTIPLES.containsKey(rest.charAt(0))) {
      factor = factor.multiply(MULTIPLES.get(rest.charAt(0)));
      rest = rest.substring(1);
    }
    NormalQuantity one = ofOne.get(rest);
    return one == null
        ? Optional.empty()
        : Optional.of(
            new NormalQuantity(plain(number.multiply(factor).multiply(one.number())), one.unit()));
  }

  /** The QUDT units of the table, by name. */
  public Set<String> units() {
    Set<String> units = new TreeSet<>();
    ofOne.values().forEach(quantity -> units.add(quantity.unit()));
    return units;
  }

  /** 12000, not 1.2E+4: a decimal of RDF has no exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static List<String> lines() {
    try (InputStream stream = UnitTable.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled " + FILE + " is missing; build again");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + FILE, e);
    }
  }
}
