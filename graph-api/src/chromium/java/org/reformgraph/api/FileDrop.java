package org.reformgraph.api;

import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.Map;

/** What a file manager does when a file is let go over a part of a page. */
final class FileDrop {
  private static final String DROP =
      """
      file => {
        const bytes = Uint8Array.from(atob(file.content), c => c.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], file.name));
        document.querySelector(file.over).dispatchEvent(
          new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
      }""";

  private FileDrop() {}

  /**
   * Lets a file go.
   *
   * @param over the selector of the part
   */
  static void on(Page page, String over, String name, byte[] content) {
    String text = Base64.getEncoder().encodeToString(content);
    page.evaluate(DROP, Map.of("over", over, "name", name, "content", text));
  }
}
