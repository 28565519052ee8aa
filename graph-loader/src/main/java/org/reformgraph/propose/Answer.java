package org.reformgraph.propose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model answered.
 *
 * @param proposals those that have the form that was asked for
 * @param unreadable how many others there were
 */
record Answer(List<Proposal> proposals, int unreadable) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Answer {
    proposals = List.copyOf(proposals);
  }

  /**
   * Reads an answer; a fence of Markdown around it and words beside it are passed over.
   *
   * @throws LanguageModelException when there is no list of facts in it
   */
  static Answer read(String text) throws LanguageModelException {
    int open = text.indexOf('{');
    int close = text.lastIndexOf('}');
    if (open < 0 || close < open) {
      throw new LanguageModelException("the answer holds no JSON object");
    }
    JsonNode facts;
    try {
      facts = JSON.readTree(text.substring(open, close + 1)).path("facts");
    } catch (JacksonException e) {
      throw new LanguageModelException("the answer is no valid JSON", e);
    }
    if (!facts.isArray()) {
      throw new LanguageModelException("the answer has no list \"facts\"");
    }
    List<Proposal> read = new ArrayList<>();
    int unreadable = 0;
    for (JsonNode fact : facts) {
      Optional<Proposal> proposal = proposal(fact);
      proposal.ifPresent(read::add);
      unreadable += proposal.isPresent() ? 0 : 1;
    }
    return new Answer(read, unreadable);
  }

  private static Optional<Proposal> proposal(JsonNode fact) {
    Optional<RelationType> type = named(RelationType.values(), fact, "type", RelationType::name);
    Optional<EntityType> tail = named(EntityType.values(), fact, "tailType", EntityType::label);
    boolean whole =
        type.isPresent()
            && tail.isPresent()
            && fact.path("sentence").isInt()
            && List.of("head", "tail", "evidence").stream().allMatch(k -> fact.path(k).isString());
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposal(
            fact.path("sentence").asInt(),
            type.get(),
            fact.path("head").asString(),
            fact.path("tail").asString(),
            tail.get(),
            named(Status.values(), fact, "status", Status::name).orElse(Status.ASSERTED),
            fact.path("evidence").asString()));
  }

  private static <T> Optional<T> named(
      T[] values, JsonNode fact, String key, Function<T, String> name) {
    String wanted = fact.path(key).isString() ? fact.path(key).asString() : "";
    return Arrays.stream(values)
        .filter(v -> name.apply(v).toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
