package org.reformgraph.linked;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.reformgraph.sparql.ServedData;
import org.reformgraph.sparql.SparqlService;

/**
 * Answers at the addresses of what the data names. A thing is no document: at {@code /id/…} the
 * client is sent on to {@code /data/…}, where a document about it stands in several forms.
 */
public final class LinkedData {
  /** Where documents stand. */
  static final String DATA = "/data/";

  private static final String THINGS = "/id/";
  private static final String DATA_SET = DataSetDescriptions.DATA_SET;
  private static final Pattern OF_DATA_SET = Pattern.compile("|dataset|graph/dataset|metric/.*");
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,6}");
  private static final int AT_ONCE = 4;
  private static final int PATIENCE_SECONDS = 10;

  private final SparqlService service;
  private final DataSetDescriptions descriptions;
  private final TermNames terms = TermNames.bundled();
  private final Semaphore running = new Semaphore(AT_ONCE, true);

  /** Tells this run of the program from others, which may be of other builds. */
  private final String run = UUID.randomUUID().toString();

  /**
   * @param service has the data
   */
  public LinkedData(SparqlService service) {
    this.service = service;
    this.descriptions = new DataSetDescriptions(service.endpoint());
  }

  /** The answer of a server that has no data set. */
  public static Answer none() {
    return Problem.away("This server runs without an RDF data set.");
  }

  /** Where the data set is described. */
  public Answer wellKnown() {
    return Answer.see(302, DATA + DATA_SET);
  }

  /** What stands at the address of a thing: the way to the document about it. */
  public Answer thing(Request request) {
    if (request.path().isEmpty()) {
      return Answer.see(303, DATA + DATA_SET);
    }
    return Address.of(request.path())
        .map(address -> read(data -> thing(address, data)))
        .orElseGet(Problem::badAddress);
  }

  private static Answer thing(Address address, ServedData data) {
    if (OF_DATA_SET.matcher(address.id()).matches()) {
      return Answer.see(303, DATA + DATA_SET + address.suffix());
    }
    return elsewhere(address, data)
        .orElseGet(
            () -> {
              String document = DATA + address.id() + address.suffix();
              return Answer.see(303, document).with("Link", link(document, "describedby"));
            });
  }

  /** The answer for what is not described here. */
  private static Optional<Answer> elsewhere(Address address, ServedData data) {
    Describer describer = new Describer(data.quads(), data.iris());
    if (describer.has(address.id())) {
      return Optional.empty();
    }
    List<String> successors = describer.successors(address.id());
    if (successors.size() == 1) {
      return Optional.of(Answer.see(302, THINGS + successors.get(0) + address.suffix()));
    }
    if (successors.size() > 1) {
      return Optional.of(Problem.divided(successors.stream().map(id -> THINGS + id).toList()));
    }
    return describer.mentions(address.id())
        ? Optional.empty()
        : Optional.of(Problem.unknown(address.id()));
  }

  /** A document about a thing, in the form that suits the client. */
  public Answer document(Request request) {
    Optional<Address> address = Address.of(request.path());
    if (address.isEmpty()) {
      return Problem.badAddress();
    }
    if (request.page() != null && !PAGE.matcher(request.page()).matches()) {
      return Problem.badPage();
    }
    return address
        .get()
        .form()
        .or(() -> Accept.of(request.accept()).best(Representation.ALL))
        .map(form -> document(address.get(), form, request))
        .orElseGet(() -> Problem.notAcceptable(Representation.ALL));
  }

  private Answer document(Address address, Representation form, Request request) {
    if (address.id().equals(DATA_SET)) {
      return ofDataSet(address, form, request);
    }
    if (OF_DATA_SET.matcher(address.id()).matches()) {
      return Answer.see(303, DATA + DATA_SET + address.suffix());
    }
    return read(
        data ->
            elsewhere(address, data)
                .orElseGet(
                    () -> {
                      Document document = new Document(address, form, request, data.iris());
                      Describer describer = new Describer(data.quads(), data.iris());
                      return unlessHad(document, data, tag -> document.of(describer, tag, terms));
                    }));
  }

  /**
   * Takes no turn from the others: one request makes its description, for some time, and keeps it.
   */
  private Answer ofDataSet(Address address, Representation form, Request request) {
    return now(
        data -> {
          Document document = new Document(address, form, request, data.iris());
          return unlessHad(
              document,
              data,
              tag ->
                  descriptions
                      .of(data)
                      .map(description -> document.of(description, tag, terms))
                      .orElseGet(
                          () -> Problem.away("The data set is being counted; try again soon.")));
        });
  }

  private Answer unlessHad(
      Document document, ServedData data, Function<EntityTag, Answer> answering) {
    EntityTag tag = document.tag(run, data.version());
    String had = document.request().ifNoneMatch();
    if (tag.in(had)) {
      return document.headers(Answer.of(304), tag);
    }
    Answer answer = answering.apply(tag);
    return EntityTag.any(had) && answer.status() == 200
        ? document.headers(Answer.of(304), tag)
        : answer;
  }

  private Answer read(Function<ServedData, Answer> reading) {
    boolean turn = false;
    try {
      turn = running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return turn ? now(reading) : Problem.away("Too many requests at once; try again soon.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Problem.away("The server is being stopped.");
    } finally {
      if (turn) {
        running.release();
      }
    }
  }

  private Answer now(Function<ServedData, Answer> reading) {
    return service
        .read(reading)
        .orElseGet(() -> Problem.away("The data set is being made from Neo4j; try again soon."));
  }

  static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
