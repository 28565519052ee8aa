package org.reformgraph.propose;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;

/**
 * A model behind the chat completions protocol of OpenAI, which most servers of open models speak
 * too.
 */
public final class OpenAiModel implements LanguageModel {
  private static final int MOST_TOKENS = 4000;

  private final ChatModel model;
  private final URI endpoint;

  /**
   * @param endpoint base address, such as {@code http://127.0.0.1:8000/v1}
   * @param key null when the server asks for none
   * @throws IllegalArgumentException when the address is not one of HTTP, or may hold a secret
   */
  public OpenAiModel(URI endpoint, String name, String key, Duration timeout) {
    String scheme = endpoint.getScheme() == null ? "" : endpoint.getScheme();
    if (!scheme.toLowerCase(Locale.ROOT).matches("https?") || endpoint.getHost() == null) {
      throw new IllegalArgumentException(
          "the address of a language model starts with http:// or https://, unlike " + endpoint);
    }
    if (endpoint.getRawUserInfo() != null || endpoint.getRawQuery() != null) {
      // the address shows in facts files
      throw new IllegalArgumentException(
          "the address of a language model holds neither user nor key: keys have a variable");
    }
    this.endpoint = endpoint;
    this.model =
        OpenAiChatModel.builder()
            .baseUrl(endpoint.toString())
            .modelName(name)
            .apiKey(key)
            .temperature(0.0)
            .maxTokens(MOST_TOKENS)
            .timeout(timeout)
            .maxRetries(0)
            .build();
  }

  @Override
  public String answer(String instructions, String question) throws LanguageModelException {
    try {
      String text =
          model
              .chat(SystemMessage.from(instructions), UserMessage.from(question))
              .aiMessage()
              .text();
      if (text == null || text.isBlank()) {
        throw new LanguageModelException("the answer is empty");
      }
      return text;
    } catch (RuntimeException e) {
      // the client wraps what its HTTP and JSON libraries throw in whatever it likes
      throw new LanguageModelException(reason(e), e);
    }
  }

  private String reason(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http) {
        return "the server refused with HTTP status " + http.statusCode();
      }
      if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
        return "no answer in time";
      }
      if (cause instanceof ConnectException) {
        return "cannot be reached at " + endpoint;
      }
    }
    return "the answer is not of the protocol's form";
  }
}
