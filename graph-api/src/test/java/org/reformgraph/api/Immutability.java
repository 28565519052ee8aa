package org.reformgraph.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What a record must do to be as immutable as it looks. */
final class Immutability {
  /** Its constructors make a copy for each component that is a collection or a map. */
  static final ArchCondition<JavaClass> COPY_COLLECTIONS =
      new ArchCondition<>("copy the collections they are given") {
        @Override
        public void check(JavaClass record, ConditionEvents events) {
          long collections = record.getFields().stream().filter(Immutability::isCollection).count();
          long copies = copies(record);
          if (copies < collections) {
            events.add(
                SimpleConditionEvent.violated(
                    record,
                    "%s has %d collections and makes %d copies"
                        .formatted(record.getName(), collections, copies)));
          }
        }
      };

  private static final Set<String> COPYING =
      Set.of("copyOf", "unmodifiableMap", "unmodifiableSortedMap", "unmodifiableSet");

  private Immutability() {}

  private static boolean isCollection(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC)
        && (field.getRawType().isAssignableTo(Collection.class)
            || field.getRawType().isAssignableTo(Map.class));
  }

  private static long copies(JavaClass record) {
    return record.getConstructors().stream()
        .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
        .filter(call -> COPYING.contains(call.getTarget().getName()))
        .count();
  }
}
