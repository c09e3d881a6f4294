/**
 * What a rule is: a specification and a question to the analysis. Others implement it and are found
 * by service loader. Must not know any particular rule.
 */
package dev.overt.analyzer.rule;
