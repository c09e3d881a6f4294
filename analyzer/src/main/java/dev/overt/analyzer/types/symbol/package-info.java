/**
 * Classes as the rooms of this stage look them up, whether they come from source or from a library.
 *
 * <p>Comes in: nothing but names. Goes out: what a class declares, and room to keep what others
 * have worked out of it. It must not know where a class comes from.
 */
package dev.overt.analyzer.types.symbol;
