/**
 * Which objects the containers of dependency injection make, and which of them a field or parameter
 * is given. The program and what the catalog says of annotations come in, the beans for a place go
 * out, each with how sure it is. Must not know what code does with them.
 */
package dev.overt.analyzer.injection;
