package dev.overt.analyzer.syntax;

import java.util.List;

/** A statement of JLS chapter 14; absence is an empty {@link Block}. */
public sealed interface Statement {

  int node();

  /** Tells the variants apart. */
  <R> R as(Cases<R> cases);

  /** One answer for each variant. */
  interface Cases<R> {
    R block(Block block);

    R variables(Variables variables);

    R evaluate(Evaluate statement);

    R branch(If branch);

    R loop(While loop);

    R doLoop(Do loop);

    R forLoop(For loop);

    R forEach(ForEach loop);

    R returns(Return statement);

    R throwing(Throw statement);

    R trying(Try statement);

    R switching(Switch statement);

    R synchronizing(Synchronized statement);

    R labeled(Labeled statement);

    R jump(Jump jump);

    R yielding(Yield statement);

    R localType(LocalType statement);

    R assertion(Assert statement);
  }

  /** Statements in braces, or none. */
  record Block(int node, List<Statement> statements) implements Statement {
    public Block {
      statements = List.copyOf(statements);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.block(this);
    }
  }

  /** Local variables declared together. */
  record Variables(int node, List<Variable> variables) implements Statement {
    public Variables {
      variables = List.copyOf(variables);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.variables(this);
    }
  }

  /** An expression evaluated for what it does. */
  record Evaluate(int node, Expression expression) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.evaluate(this);
    }
  }

  /** {@code if}. */
  record If(int node, Expression condition, Statement whenTrue, Statement whenFalse)
      implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.branch(this);
    }
  }

  /** {@code while}. */
  record While(int node, Expression condition, Statement body) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.loop(this);
    }
  }

  /** {@code do ... while}. */
  record Do(int node, Statement body, Expression condition) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.doLoop(this);
    }
  }

  /** The basic {@code for}. */
  record For(
      int node,
      List<Statement> initial,
      Expression condition,
      List<Expression> updates,
      Statement body)
      implements Statement {
    public For {
      initial = List.copyOf(initial);
      updates = List.copyOf(updates);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.forLoop(this);
    }
  }

  /** The enhanced {@code for}. */
  record ForEach(int node, Variable variable, Expression iterable, Statement body)
      implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.forEach(this);
    }
  }

  /** {@code return}, with a value or {@link Expression#NONE}. */
  record Return(int node, Expression value) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.returns(this);
    }
  }

  /** {@code throw}. */
  record Throw(int node, Expression exception) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.throwing(this);
    }
  }

  /** {@code try}; resources are {@link Variables} or {@link Evaluate} of a name. */
  record Try(
      int node, List<Statement> resources, Block body, List<Catch> catches, Block finallyBlock)
      implements Statement {
    public Try {
      resources = List.copyOf(resources);
      catches = List.copyOf(catches);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.trying(this);
    }
  }

  /** {@code switch} as a statement. */
  record Switch(int node, Expression selector, List<SwitchCase> cases) implements Statement {
    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.switching(this);
    }
  }

  /** {@code synchronized}. */
  record Synchronized(int node, Expression lock, Block body) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.synchronizing(this);
    }
  }

  /** {@code label: body}. */
  record Labeled(int node, String label, Statement body) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.labeled(this);
    }
  }

  /** {@code break} or {@code continue}; the label may be empty. */
  record Jump(int node, Kind kind, String label) implements Statement {
    /** Where a jump goes. */
    public enum Kind {
      BREAK,
      CONTINUE
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.jump(this);
    }
  }

  /** {@code yield}. */
  record Yield(int node, Expression value) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.yielding(this);
    }
  }

  /** A class declared in a body. */
  record LocalType(int node, Member.TypeDeclaration declaration) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.localType(this);
    }
  }

  /** {@code assert}; the message may be {@link Expression#NONE}. */
  record Assert(int node, Expression condition, Expression message) implements Statement {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.assertion(this);
    }
  }

  /** {@code catch (A | B name) { ... }}; of a union the variable has the first type. */
  record Catch(int node, Variable variable, List<TypeSyntax> types, Block body) {
    public Catch {
      types = List.copyOf(types);
    }
  }

  /**
   * One case of a switch; the default case has neither label nor pattern.
   *
   * @param labels constants, enum names, {@code null}
   * @param patterns patterns, of which the guard speaks
   * @param guard what follows {@code when}, or {@link Expression#NONE}
   * @param body after an arrow one statement (an expression is an {@link Statement.Evaluate}),
   *     after a colon any number
   */
  record SwitchCase(
      int node,
      Form form,
      List<Expression> labels,
      List<Pattern> patterns,
      Expression guard,
      List<Statement> body) {

    /** What stands behind the labels; a colon's body falls through. */
    public enum Form {
      ARROW,
      COLON
    }

    public SwitchCase {
      labels = List.copyOf(labels);
      patterns = List.copyOf(patterns);
      body = List.copyOf(body);
    }

    /** Whether this is {@code default}. */
    public boolean isDefault() {
      return labels.isEmpty() && patterns.isEmpty();
    }
  }
}
