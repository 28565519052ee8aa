package org.reformgraph.read.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.input.Step.Branch;
import org.reformgraph.read.input.Step.Leaf;

/** Takes steps depth first, no more than are asked for. */
final class Walk implements Iterator<Found> {
  private record Identity(String collection, String path) {}

  private final Deque<Iterator<Step>> stack = new ArrayDeque<>();
  private final Set<Identity> identities = new HashSet<>();
  private Found next;

  Walk(List<Step> roots) {
    stack.push(roots.iterator());
  }

  @Override
  public boolean hasNext() {
    while (next == null && !stack.isEmpty()) {
      advance();
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private void advance() {
    Iterator<Step> steps = stack.peek();
    if (!steps.hasNext()) {
      stack.pop();
      return;
    }
    Step.Result result = steps.next().take();
    if (result instanceof Branch branch) {
      stack.push(branch.steps().iterator());
    } else if (result instanceof Leaf leaf) {
      next = withOwnIdentity(leaf.found());
    }
  }

  /** Two inputs of one identity would replace each other in the graph. */
  private Found withOwnIdentity(Found found) {
    if (!(found instanceof Input input)
        || identities.add(new Identity(input.collection(), input.path()))) {
      return found;
    }
    String problem =
        "another input is called %s in collection %s too: give their common folder, or load them"
                .formatted(input.path(), input.collection())
            + " one by one with a --collection each";
    return new RejectedInput(
        input.path(), input.collection(), new RejectedInputException(Reason.NAME_CLASH, problem));
  }
}
