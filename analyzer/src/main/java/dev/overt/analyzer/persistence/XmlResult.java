package dev.overt.analyzer.persistence;

import java.util.Map;

/**
 * What is said of the objects that one method of a mapper returns.
 *
 * @param method its class and name, as {@code a.B#find}
 * @param type the class of the objects, or an alias of it
 * @param attributes those that are loaded by a query of their own
 */
record XmlResult(String method, String type, Map<String, XmlAttribute> attributes) {}
