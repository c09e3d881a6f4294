/**
 * What one file says and no more: an immutable tree whose nodes are numbered in source order. What
 * is learned of a node later is kept in arrays beside the tree, by that number. Must not know any
 * other file, nor how the tree was made.
 */
package dev.overt.analyzer.syntax;
