package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An action told by what it is called and how it is played. Built once, then immutable. */
public final class Verb implements Action {
  private final String name;
  private final List<String> words;
  private final String doc;
  private final Needs needs;
  private final boolean sustained;
  private final boolean mutual;
  private final boolean bothArms;
  private final boolean comesFlying;
  private final List<Parameter> parameters;
  private final List<Tool> tools;
  private final Function<Call, Motion> figures;
  private final Function<Call, Motion> things;
  private final Function<Call, List<Reaction>> answer;

  private Verb(Builder b) {
    this.name = b.name;
    this.words = List.copyOf(b.words);
    this.doc = b.doc;
    this.needs = b.needs;
    this.sustained = b.sustained;
    this.mutual = b.mutual;
    this.bothArms = b.bothArms;
    this.comesFlying = b.comesFlying;
    this.parameters = List.copyOf(b.parameters);
    this.tools = List.copyOf(b.tools);
    this.figures = b.figures;
    this.things = b.things;
    this.answer = b.answer;
  }

  public static Builder named(String name) {
    return new Builder(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public Needs needs() {
    return needs;
  }

  @Override
  public boolean sustained() {
    return sustained;
  }

  @Override
  public boolean mutual() {
    return mutual;
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public boolean bothArms() {
    return bothArms;
  }

  @Override
  public boolean comesFlying() {
    return comesFlying;
  }

  @Override
  public List<Tool> tools() {
    return tools;
  }

  @Override
  public boolean forThings() {
    return things != null;
  }

  @Override
  public Motion plan(Call call) {
    if (!call.figure()) {
      return things != null
          ? ordered(things.apply(call))
          : new Still(call, Manner.seconds(call, 1), List.of());
    }
    Motion motion = ordered(figures != null ? figures.apply(call) : things.apply(call));
    // what it has to know of others it learns now, not when it is first drawn
    motion.pose(0);
    return Mannered.of(call, motion, parameters.stream().anyMatch(p -> p.name().equals("speed")));
  }

  private static Motion ordered(Motion motion) {
    double last = 0;
    for (Event e : motion.events()) {
      if (e.at() < last) {
        return new With(motion, List.of());
      }
      last = e.at();
    }
    return motion;
  }

  @Override
  public List<Reaction> reactions(Call call) {
    return answer.apply(call);
  }

  /** Collects what makes an action. */
  public static final class Builder {
    private final String name;
    private final List<String> words = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();
    private String doc = "";
    private Needs needs = Needs.NOTHING;
    private boolean sustained;
    private boolean mutual;
    private boolean bothArms;
    private boolean comesFlying;
    private Function<Call, Motion> figures;
    private Function<Call, Motion> things;
    private Function<Call, List<Reaction>> answer = call -> List.of();

    private Builder(String name) {
      this.name = name;
      words.add(name);
    }

    /** Further lemmas that mean it, separated by commas. */
    public Builder words(String commaSeparated) {
      for (String w : commaSeparated.split(",")) {
        words.add(w.strip());
      }
      return this;
    }

    public Builder doc(String sentence) {
      doc = sentence;
      return this;
    }

    public Builder needs(Needs what) {
      needs = what;
      return this;
    }

    /** It is kept up as long as what it goes with. */
    public Builder sustained() {
      sustained = true;
      return this;
    }

    /** What it is done to is on its way and does not lie there before. */
    public Builder comesFlying() {
      comesFlying = true;
      return this;
    }

    /** Two who are named together do it with each other. */
    public Builder mutual() {
      mutual = true;
      return this;
    }

    /** It takes both arms. */
    public Builder bothArms() {
      bothArms = true;
      return this;
    }

    public Builder parameter(
        String parameter, String unit, double low, double high, double byDefault, String about) {
      parameters.add(new Parameter(parameter, unit, low, high, byDefault, about));
      return this;
    }

    /** What it is done with. */
    public Builder with(Tool... what) {
      tools.addAll(List.of(what));
      return this;
    }

    /** What it makes somebody else do. */
    public Builder answered(Function<Call, Optional<Reaction>> by) {
      answer = call -> by.apply(call).stream().toList();
      return this;
    }

    /** All that it makes others do. */
    public Builder answers(Function<Call, List<Reaction>> by) {
      answer = by;
      return this;
    }

    /** What it makes its target do whenever the two touch. */
    public Builder answeredOnContact(String action) {
      answer = call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).stream()
          .flatMap(t -> contacts(call, t.name())
              .map(at -> new Reaction(t.name(), action, at, Optional.empty())))
          .toList();
      return this;
    }

    /**
     * What it makes its target do, so early that both hands meet: who answers needs some seconds to
     * reach out too.
     *
     * @param about what the answer is about
     */
    public Builder answeredBeforeContact(
        String action, double seconds, Function<Call, Optional<Target>> about) {
      answer = call -> partner(call).stream()
          .flatMap(p -> contacts(call, p.name()).limit(1)
              .map(at -> new Reaction(p.name(), action, Math.max(0, at - seconds), about.apply(call))))
          .toList();
      return this;
    }

    private static Optional<Target> partner(Call call) {
      return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER)
          .or(() -> call.second().filter(t -> t.kind() == Target.Kind.PERFORMER));
    }

    private Stream<Double> contacts(Call call, String with) {
      Function<Call, Motion> plan = call.figure() || things == null ? figures : things;
      return plan.apply(call).events().stream()
          .filter(e -> e instanceof Event.Contact c && c.with().equals(with))
          .map(Event::at);
    }

    /** How a thing does it. */
    public Builder things(Function<Call, Motion> plan) {
      things = plan;
      return this;
    }

    /** How a figure does it: the last word. */
    public Verb plays(Function<Call, Motion> plan) {
      figures = plan;
      return new Verb(this);
    }
  }
}
