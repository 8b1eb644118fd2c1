package dev.actionline.catalogue;

import dev.actionline.catalogue.acts.Bearing;
import dev.actionline.catalogue.acts.Blows;
import dev.actionline.catalogue.acts.Contacts;
import dev.actionline.catalogue.acts.Crossing;
import dev.actionline.catalogue.acts.Daily;
import dev.actionline.catalogue.acts.Feelings;
import dev.actionline.catalogue.acts.Gestures;
import dev.actionline.catalogue.acts.Guns;
import dev.actionline.catalogue.acts.Handlings;
import dev.actionline.catalogue.acts.Looking;
import dev.actionline.catalogue.acts.Machines;
import dev.actionline.catalogue.acts.Metal;
import dev.actionline.catalogue.acts.Objects;
import dev.actionline.catalogue.acts.Play;
import dev.actionline.catalogue.acts.Together;
import dev.actionline.catalogue.acts.Travel;
import dev.actionline.catalogue.acts.Voice;
import dev.actionline.catalogue.acts.Wonders;
import java.util.List;
import java.util.Optional;

/** Every action there is: the explicit list. */
public final class Actions {
  private Actions() {}

  public static final List<Action> ALL =
      List.of(
          Travel.WALK,
          Travel.RUN,
          Travel.SNEAK,
          Travel.CRAWL,
          Crossing.ENTER,
          Crossing.EXIT,
          Crossing.JUMP,
          Crossing.DIVE,
          Crossing.CLIMB,
          Crossing.SWIM,
          Looking.LOOK,
          Looking.TURN,
          Looking.SPIN,
          Bearing.STAND,
          Bearing.SIT,
          Bearing.KNEEL,
          Bearing.CROUCH,
          Bearing.LIE,
          Bearing.FALL,
          Bearing.COLLAPSE,
          Together.HELP_UP,
          Together.TRY_TO_RISE,
          Together.SLEEP,
          Together.WAKE,
          Together.WAIT,
          Together.HIDE,
          Together.LEAN,
          Gestures.WAVE,
          Gestures.POINT,
          Gestures.NOD,
          Gestures.SHAKE_HEAD,
          Gestures.THUMBS_UP,
          Gestures.SHRUG,
          Gestures.BOW,
          Gestures.BECKON,
          Gestures.CLAP,
          Gestures.GESTURE,
          Gestures.SALUTE,
          Gestures.RAISE_HAND,
          Gestures.SURRENDER,
          Gestures.CROSS_ARMS,
          Gestures.HANDS_ON_HIPS,
          Gestures.COVER_FACE,
          Gestures.THINK,
          Gestures.CHEER,
          Gestures.PRAY,
          Gestures.HUSH,
          Feelings.SMILE,
          Feelings.LAUGH,
          Feelings.CRY,
          Feelings.SCREAM,
          Feelings.FROWN,
          Feelings.RECOIL,
          Feelings.GAPE,
          Feelings.SIGH,
          Feelings.COUGH,
          Feelings.YAWN,
          Feelings.LISTEN,
          Feelings.SHAKE,
          Voice.SPEAK,
          Voice.SHOUT,
          Voice.WHISPER,
          Voice.SING,
          Contacts.REACH,
          Contacts.TOUCH,
          Contacts.STROKE,
          Contacts.RUFFLE,
          Contacts.SHAKE_HANDS,
          Contacts.EMBRACE,
          Contacts.KISS,
          Contacts.PUSH,
          Handlings.TAKE,
          Handlings.PUT,
          Handlings.DROP,
          Handlings.THROW,
          Handlings.TOSS,
          Handlings.CATCH,
          Handlings.GIVE,
          Handlings.RECEIVE,
          Handlings.HOLD,
          Handlings.CARRY,
          Handlings.LIFT,
          Handlings.PULL,
          Handlings.DRAG,
          Handlings.TAKE_OUT,
          Handlings.PUT_AWAY,
          Daily.EAT,
          Daily.DRINK,
          Daily.SMOKE,
          Daily.READ,
          Daily.WRITE,
          Daily.PHONE,
          Daily.WEAR,
          Daily.TAKE_OFF,
          Daily.CUT,
          Daily.TIE,
          Daily.FOOT_UP,
          Daily.WIPE,
          Daily.STIR,
          Daily.POUR,
          Daily.DIG,
          Machines.OPEN,
          Machines.CLOSE,
          Machines.PRESS,
          Machines.SWITCH_ON,
          Machines.SWITCH_OFF,
          Machines.TWIST,
          Machines.PULL_LEVER,
          Machines.OPERATE,
          Machines.KNOCK,
          Blows.STRIKE,
          Blows.STAB,
          Blows.BE_IMPALED,
          Blows.PUNCH,
          Blows.SLAP,
          Blows.KICK,
          Blows.BLOCK,
          Blows.STAGGER,
          Blows.DRIVE_BACK,
          Blows.GIVE_WAY,
          Blows.DODGE,
          Blows.CHOKE,
          Blows.BE_STRANGLED,
          Guns.AIM,
          Guns.FIRE,
          Guns.FIRE_ADVANCING,
          Guns.RELOAD,
          Guns.CLICK,
          Play.DANCE,
          Play.PLAY,
          Play.SWING,
          Play.SLIDE,
          Play.RIDE,
          Play.DRIVE,
          Wonders.APPEAR,
          Wonders.VANISH,
          Wonders.BECOME,
          Wonders.RISE,
          Wonders.SINK,
          Wonders.TOPPLE,
          Wonders.STEP_OFF,
          Wonders.EXPLODE,
          Wonders.BURN,
          Wonders.SHINE,
          Wonders.GO_DARK,
          Metal.MELT,
          Metal.RE_FORM,
          Metal.MELD,
          Metal.TEAR_FREE,
          Metal.RIP_OPEN,
          Metal.HEAL,
          Metal.STROBE,
          Objects.ROLL,
          Objects.FLY,
          Objects.FLOAT,
          Objects.BREAK,
          Objects.SOUND);

  /** An action by its name or one of its words, lower case. */
  public static Optional<Action> named(String word) {
    return ALL.stream()
        .filter(a -> a.name().equals(word))
        .findFirst()
        .or(() -> ALL.stream().filter(a -> a.words().contains(word)).findFirst());
  }
}
