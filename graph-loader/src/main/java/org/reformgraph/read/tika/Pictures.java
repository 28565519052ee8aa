package org.reformgraph.read.tika;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** The pictures of a PDF: a scanned page is one. */
final class Pictures {
  private Pictures() {}

  static boolean onEveryPage(PDDocument document) {
    for (PDPage page : document.getPages()) {
      if (!hasPicture(page.getResources())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPicture(PDResources resources) {
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
