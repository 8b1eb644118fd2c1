package dev.actionline.catalogue;

import dev.actionline.stage.Bone;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;

/**
 * A thing that an action is done with, and that its performer has at hand for as long as it lasts when
 * nothing else is told: who digs has a shovel.
 *
 * @param nouns what serves; the first is brought when nothing does
 * @param object true when a thing that the action is done to serves too: a cup that is drunk from
 * @param hand that holds it, unless it is worn
 * @param worn where on the body it is instead, with its place in that bone's frame at rest, metres of the
 *     reference body
 */
public record Tool(List<String> nouns, boolean object, Event.Hand hand, Optional<Worn> worn) {

  /** On a bone. */
  public record Worn(Bone bone, Matrix4f boneFromProp) {
    public Worn {
      boneFromProp = new Matrix4f(boneFromProp);
    }
  }

  /** In the right hand. */
  public static Tool held(String... nouns) {
    return new Tool(List.of(nouns), false, Event.Hand.RIGHT, Optional.empty());
  }

  /** In the left hand. */
  public static Tool inLeft(String... nouns) {
    return new Tool(List.of(nouns), false, Event.Hand.LEFT, Optional.empty());
  }

  /** In the right hand, unless the action is done to a thing. */
  public static Tool object(String... nouns) {
    return new Tool(List.of(nouns), true, Event.Hand.RIGHT, Optional.empty());
  }

  /** Hung on the body. */
  public static Tool on(Bone bone, Matrix4f boneFromProp, String... nouns) {
    return new Tool(List.of(nouns), false, Event.Hand.RIGHT, Optional.of(new Worn(bone, boneFromProp)));
  }
}
