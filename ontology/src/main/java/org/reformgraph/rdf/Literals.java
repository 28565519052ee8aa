package org.reformgraph.rdf;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values of the graph as literals. */
final class Literals {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Literals() {}

  static Node chinese(Object value) {
    return NodeFactory.createLiteralLang((String) value, "zh");
  }

  static Node english(Object value) {
    return NodeFactory.createLiteralLang((String) value, "en");
  }

  static Node string(Object value) {
    return NodeFactory.createLiteralString((String) value);
  }

  static Node integer(Object value) {
    return typed(Long.toString(((Number) value).longValue()), XSDDatatype.XSDinteger);
  }

  /** The shortest decimal that is the same number again when it is read. */
  static Node decimal(Object value) {
    BigDecimal number =
        value instanceof BigDecimal exact
            ? exact
            : BigDecimal.valueOf(((Number) value).doubleValue());
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return typed(shortest.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node hex(Object value) {
    return typed((String) value, XSDDatatype.XSDhexBinary);
  }

  /** A date, as exact as it is known; what is no date stays a string. */
  static Node date(Object value) {
    String date = (String) value;
    if (DAY.matcher(date).matches()) {
      return valid(date, XSDDatatype.XSDdate);
    }
    if (MONTH.matcher(date).matches()) {
      return valid(date, XSDDatatype.XSDgYearMonth);
    }
    return YEAR.matcher(date).matches() ? typed(date, XSDDatatype.XSDgYear) : string(date);
  }

  /** There is no thirteenth month. */
  private static Node valid(String date, RDFDatatype type) {
    return type.isValid(date) ? typed(date, type) : string(date);
  }

  private static Node typed(String lexicalForm, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexicalForm, type);
  }
}
