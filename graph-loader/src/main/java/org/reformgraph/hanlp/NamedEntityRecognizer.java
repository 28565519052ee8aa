package org.reformgraph.hanlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's own named entities: its standard segmenter as it comes, with the recognisers of places
 * and organisations. What our rules are measured against, never what they use. Threads may share
 * one.
 */
public final class NamedEntityRecognizer {
  /** What a name names. */
  public enum Kind {
    PLACE,
    ORGANISATION
  }

  /** A name as it stands in the text. */
  public record Name(Kind kind, String text) {}

  private static final String PLACE_TAG = "ns";
  private static final String ORGANISATION_TAG = "nt";

  private final Segment segment =
      new ViterbiSegment()
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(true);

  /** The names of a text, in its order. */
  public List<Name> of(String text) {
    List<Name> names = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      if (term.nature.startsWith(PLACE_TAG)) {
        names.add(new Name(Kind.PLACE, term.word));
      } else if (term.nature.startsWith(ORGANISATION_TAG)) {
        names.add(new Name(Kind.ORGANISATION, term.word));
      }
    }
    return names;
  }
}
