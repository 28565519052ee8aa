package org.reformgraph.extract.mention;

import org.reformgraph.model.EntityType;

/**
 * What a mention stands for, as far as the case tells.
 *
 * @param key mentions of one type with one key stand for one thing
 * @param name the fullest name known
 * @param regionKey id of the region that it is or belongs to; null when unknown
 * @param detail by type: an agency's function with organ form, a policy's document number, a
 *     measure's concept code; null when there is none
 */
public record Referent(EntityType type, String key, String name, String regionKey, String detail) {}
