package dev.actionline.catalogue;

import dev.actionline.catalogue.acts.Ailments;
import dev.actionline.catalogue.acts.Angling;
import dev.actionline.catalogue.acts.Appeals;
import dev.actionline.catalogue.acts.Assaults;
import dev.actionline.catalogue.acts.Athletics;
import dev.actionline.catalogue.acts.Attentions;
import dev.actionline.catalogue.acts.Attire;
import dev.actionline.catalogue.acts.Banners;
import dev.actionline.catalogue.acts.Bearing;
import dev.actionline.catalogue.acts.Blows;
import dev.actionline.catalogue.acts.Boats;
import dev.actionline.catalogue.acts.Bouts;
import dev.actionline.catalogue.acts.Breakages;
import dev.actionline.catalogue.acts.Care;
import dev.actionline.catalogue.acts.Chores;
import dev.actionline.catalogue.acts.Civics;
import dev.actionline.catalogue.acts.Collisions;
import dev.actionline.catalogue.acts.Contacts;
import dev.actionline.catalogue.acts.Cookery;
import dev.actionline.catalogue.acts.Crafts;
import dev.actionline.catalogue.acts.Crossing;
import dev.actionline.catalogue.acts.Daily;
import dev.actionline.catalogue.acts.Dealings;
import dev.actionline.catalogue.acts.Decorating;
import dev.actionline.catalogue.acts.Desk;
import dev.actionline.catalogue.acts.Doors;
import dev.actionline.catalogue.acts.Engines;
import dev.actionline.catalogue.acts.Feats;
import dev.actionline.catalogue.acts.Feelings;
import dev.actionline.catalogue.acts.Fixing;
import dev.actionline.catalogue.acts.Flocks;
import dev.actionline.catalogue.acts.Foam;
import dev.actionline.catalogue.acts.Freight;
import dev.actionline.catalogue.acts.Games;
import dev.actionline.catalogue.acts.Gestures;
import dev.actionline.catalogue.acts.Grimaces;
import dev.actionline.catalogue.acts.Grips;
import dev.actionline.catalogue.acts.Guns;
import dev.actionline.catalogue.acts.Habits;
import dev.actionline.catalogue.acts.Handiwork;
import dev.actionline.catalogue.acts.Handlings;
import dev.actionline.catalogue.acts.Hairdressing;
import dev.actionline.catalogue.acts.Hearth;
import dev.actionline.catalogue.acts.Household;
import dev.actionline.catalogue.acts.Husbandry;
import dev.actionline.catalogue.acts.Instincts;
import dev.actionline.catalogue.acts.Instruments;
import dev.actionline.catalogue.acts.Looking;
import dev.actionline.catalogue.acts.Lounging;
import dev.actionline.catalogue.acts.Machines;
import dev.actionline.catalogue.acts.Mannerisms;
import dev.actionline.catalogue.acts.Meals;
import dev.actionline.catalogue.acts.Metal;
import dev.actionline.catalogue.acts.Mishaps;
import dev.actionline.catalogue.acts.Moods;
import dev.actionline.catalogue.acts.Objects;
import dev.actionline.catalogue.acts.OpenAir;
import dev.actionline.catalogue.acts.Outdoors;
import dev.actionline.catalogue.acts.Pantry;
import dev.actionline.catalogue.acts.Papers;
import dev.actionline.catalogue.acts.Parlour;
import dev.actionline.catalogue.acts.Play;
import dev.actionline.catalogue.acts.Pockets;
import dev.actionline.catalogue.acts.Prey;
import dev.actionline.catalogue.acts.Reflexes;
import dev.actionline.catalogue.acts.Restless;
import dev.actionline.catalogue.acts.Roadway;
import dev.actionline.catalogue.acts.Robberies;
import dev.actionline.catalogue.acts.Roping;
import dev.actionline.catalogue.acts.Seated;
import dev.actionline.catalogue.acts.Shades;
import dev.actionline.catalogue.acts.Signs;
import dev.actionline.catalogue.acts.Slopes;
import dev.actionline.catalogue.acts.Sports;
import dev.actionline.catalogue.acts.Tending;
import dev.actionline.catalogue.acts.Together;
import dev.actionline.catalogue.acts.Toilet;
import dev.actionline.catalogue.acts.Trades;
import dev.actionline.catalogue.acts.Travel;
import dev.actionline.catalogue.acts.Voice;
import dev.actionline.catalogue.acts.Watch;
import dev.actionline.catalogue.acts.Weights;
import dev.actionline.catalogue.acts.Whittling;
import dev.actionline.catalogue.acts.Wildlife;
import dev.actionline.catalogue.acts.Wings;
import dev.actionline.catalogue.acts.Wonders;
import dev.actionline.catalogue.acts.Woodwork;
import dev.actionline.catalogue.acts.Workshop;
import dev.actionline.catalogue.acts.Wrecks;
import dev.actionline.catalogue.acts.Yard;
import java.util.List;
import java.util.Optional;

/** Every action there is: the explicit list. */
public final class Actions {
  private Actions() {}

  public static final List<Action> ALL =
      List.of(
          Travel.WALK, Travel.WADE, Travel.RUN, Travel.CHASE, Travel.BE_CHASED, Travel.SNEAK, Travel.CRAWL,
          Household.SHAKE_OUT, Household.HANG_WASHING, Household.RUMMAGE, Household.PLANT, Household.DEAL, Blows.WRESTLE, Blows.WRESTLE_BACK,
          Crossing.ENTER, Crossing.EXIT, Crossing.JUMP, Crossing.HOP, Crossing.DIVE, Crossing.CLIMB, Crossing.VAULT, Crossing.SWIM,
          Looking.LOOK, Looking.LOCK_EYES, Looking.TURN, Looking.SPIN, Looking.LOOK_UNDER, Looking.SPY,
          Bearing.STAND, Bearing.SIT, Bearing.KNEEL, Bearing.CROUCH, Bearing.LIE, Bearing.HUG_KNEES, Bearing.FALL, Bearing.COLLAPSE,
          Together.HELP_UP, Together.TRY_TO_RISE, Together.SLEEP, Together.WAKE, Together.CLOSE_EYES, Together.WAIT, Together.HIDE, Together.LEAN,
          Gestures.WAVE, Gestures.POINT, Gestures.NOD, Gestures.SHAKE_HEAD, Gestures.THUMBS_UP, Gestures.SHRUG, Gestures.BOW,
          Reflexes.BLUSH, Reflexes.GASP, Reflexes.GIGGLE, Reflexes.BOW_HEAD, Reflexes.RAISE_HEAD, Reflexes.THROW_BACK_HEAD, Reflexes.SNAP_HEAD, Reflexes.SPIT, Reflexes.CLICK_HEELS,
          Gestures.BECKON, Gestures.CLAP, Gestures.GESTURE, Gestures.SALUTE, Gestures.RAISE_HAND, Gestures.SURRENDER, Gestures.CROSS_ARMS,
          Gestures.HANDS_ON_HIPS, Gestures.COVER_FACE, Gestures.THINK, Gestures.CHEER, Gestures.PRAY, Gestures.HUSH,
          Feelings.SMILE, Feelings.LAUGH, Feelings.CRY, Feelings.SCREAM, Feelings.FROWN, Feelings.RECOIL, Feelings.GAPE, Feelings.SIGH,
          Feelings.COUGH, Feelings.YAWN, Feelings.LISTEN, Feelings.SHAKE,
          Moods.FEAR, Moods.COWER, Moods.SHIVER, Moods.CRINGE, Moods.ANGER, Moods.WORRY, Moods.DISGUST, Moods.GRIEF, Moods.SADNESS, Moods.JOY,
          Moods.CALM, Moods.WEARINESS, Moods.PRIDE,
          Voice.SPEAK, Voice.SHOUT, Voice.WHISPER, Voice.LEND_EAR, Voice.SING,
          Contacts.REACH, Contacts.TOUCH, Contacts.STROKE, Contacts.PAT, Contacts.COMFORT, Contacts.WEEP_ON, Contacts.TOUCH_FOREHEADS,
          Contacts.BE_KISSED, Contacts.RUFFLE, Contacts.SHAKE_HANDS, Contacts.EMBRACE, Contacts.KISS, Contacts.PUSH,
          Handlings.TAKE, Handlings.PUT, Handlings.DROP, Handlings.THROW, Handlings.SLIDE_OVER, Handlings.TOSS, Handlings.CATCH, Handlings.GIVE, Handlings.RECEIVE,
          Handlings.HOLD, Handlings.CARRY, Handlings.BE_CARRIED, Handlings.BE_SHOULDERED, Handlings.LIFT, Handlings.HOIST, Handlings.PULL, Handlings.DRAG, Handlings.BE_DRAGGED, Handlings.BE_LET_DOWN, Handlings.BE_PULLED_ALONG, Handlings.KNOCK_OVER,
          Handlings.TAKE_OUT, Handlings.PUT_AWAY,
          Meals.EAT, Meals.DRINK, Meals.BLOW, Meals.SMOKE, Meals.LICK,
          Daily.READ,
          Seated.WRITE,
          Daily.PHONE, Daily.WEAR, Daily.TAKE_OFF,
          Crafts.CUT,
          Daily.TIE, Daily.FOOT_UP, Daily.WIPE, Daily.CLEAN,
          Crafts.STIR,
          Daily.POUR, Daily.DIG,
          Machines.OPEN, Machines.CLOSE, Machines.PRESS, Machines.SWITCH_ON, Machines.SWITCH_OFF, Machines.TWIST, Machines.CRANK, Machines.CRANK_CAR,
          Machines.PULL_LEVER, Machines.OPERATE, Machines.KNOCK, Doors.KICK_OPEN, Doors.UNLOCK, Doors.BANG, Doors.RATTLE, Doors.DRAW_CURTAINS,
          Blows.STRIKE, Blows.STAB, Blows.BE_IMPALED, Blows.PUNCH, Blows.HEADBUTT, Blows.FIGHT, Blows.SWING_BACK, Blows.SLAP, Blows.KICK, Blows.BLOCK,
          Blows.STAGGER, Blows.DRIVE_BACK, Blows.GIVE_WAY, Blows.DODGE, Blows.CHOKE, Blows.BE_STRANGLED,
          Guns.AIM, Guns.FIRE, Guns.FIRE_ADVANCING, Guns.RELOAD, Guns.LOAD, Guns.LOWER, Guns.CLICK,
          Play.DANCE, Play.DANCE_ALONG, Play.PLAY, Play.SWING, Play.SLIDE, Play.SLUMP, Play.RIDE, Play.MOUNT, Play.DISMOUNT, Play.DRIVE,
          Mannerisms.CLENCH_FIST, Mannerisms.RUB_EYES, Mannerisms.WIPE_BROW, Mannerisms.SCRATCH_HEAD, Mannerisms.STRETCH, Mannerisms.TIPTOE,
          Mannerisms.SHADE_EYES, Mannerisms.WIPE_MOUTH,
          Signs.WINK,
          Grimaces.ROLL_EYES, Grimaces.RAISE_EYEBROW, Grimaces.BITE_LIP, Grimaces.PULL_FACE, Grimaces.TILT_HEAD,
          Grimaces.GRIN, Grimaces.GRIMACE, Grimaces.WINCE, Grimaces.GLOWER,
          Signs.WAG_TAIL, Signs.WAG_FINGER, Signs.BE_SCOLDED, Signs.BLOW_KISS, Signs.HIGH_FIVE, Signs.FACEPALM, Signs.CHECK_WATCH, Signs.RUB_HANDS,
          Signs.SNAP_FINGERS, Signs.WHISTLE, Signs.CURTSY, Signs.CROSS_ONESELF, Signs.HOLD_NOSE, Signs.SWAT_AIR, Signs.DUST_OFF,
          Signs.PAT_POCKETS, Signs.HITCHHIKE, Signs.HAIL, Signs.TIP_HAT, Signs.FLEX, Signs.TAP_FOOT, Signs.FAN_ONESELF, Signs.PEEK,
          Mishaps.TRIP,
          Papers.TEAR_UP, Papers.CRUMPLE, Papers.UNWRAP, Papers.FOLD, Papers.UMBRELLA,
          Habits.STOMP, Habits.PACE, Habits.SLIP, Habits.TICKLE, Habits.BE_TICKLED, Habits.TACKLE, Habits.BE_TACKLED, Habits.PROPOSE,
          Habits.BITE_NAILS, Habits.TOAST, Habits.CLINK,
          Ailments.SNEEZE, Ailments.VOMIT, Ailments.CLUTCH_CHEST, Ailments.CLUTCH_THROAT, Ailments.CLUTCH_BELLY, Ailments.FAINT, Ailments.MOAN, Ailments.SWAY,
          Chores.CRACK_EGG, Chores.BUTTER, Chores.MAKE_BED, Chores.LAY_TABLE, Chores.ROLL_SLEEVES, Chores.COUNT, Chores.KEYHOLE,
          Chores.HEAD_ON_ARMS,
          Sports.BAT, Sports.SERVE, Sports.SURF, Sports.CARTWHEEL, Sports.SOMERSAULT, Sports.HANDSTAND, Sports.PUSH_UPS, Sports.SIT_UPS, Sports.JUMPING_JACKS, Sports.SQUATS,
          Sports.TOUCH_TOES, Sports.SPAR,
          Athletics.SHOOT_BASKET, Athletics.DUNK, Athletics.BOX, Athletics.HOPSCOTCH, Athletics.SKATE, Athletics.PIROUETTE, Athletics.MOONWALK, Athletics.CLIMB_ROPE, Athletics.CLIMB_ROCK, Athletics.SWING_ON_ROPE,
          Athletics.SWING_FROM_CHANDELIER,
          Weights.BENCH_PRESS, Weights.SQUAT_BAR, Weights.CURL_DUMBBELLS,
          OpenAir.PITCH_TENT, OpenAir.PLANT_FLAG, OpenAir.FLY_KITE, OpenAir.PICK_FRUIT, OpenAir.HOIST_SAIL, OpenAir.STEER_SHIP, OpenAir.CAST_OFF, OpenAir.SKIM_STONE,
          OpenAir.BUILD_SANDCASTLE, OpenAir.CHASE_BUTTERFLY, OpenAir.DRINK_FROM_HANDS, OpenAir.HIDE_BEHIND_TREE, OpenAir.ROCK_IN_HAMMOCK, OpenAir.SWAT_FLY,
          Games.JUGGLE, Games.JUMP_ROPE, Games.JUMP_IN, Games.TURN_ROPE, Games.TUG, Games.HANG, Games.PULL_UPS, Games.LEAN_BACK, Games.WHEEL, Games.MOW, Games.FLATTEN,
          Games.LEAN_SIDE, Games.SULK,
          Tending.BLINDFOLD, Tending.GAG, Tending.BE_GAGGED, Tending.BANDAGE, Tending.HANDCUFF, Tending.BE_HANDCUFFED, Tending.BIND_HANDS, Tending.HAVE_HANDS_BOUND, Tending.PIN_ARMS, Tending.HANDS_BEHIND,
          Tending.HOLD_OUT_ARM, Tending.FRISK, Tending.INJECT, Tending.CRADLE, Tending.HUG_TOY, Tending.FEED_BABY, Tending.RING_BELL, Tending.OPEN_DRAWER,
          Care.TRIM, Care.BE_TRIMMED, Care.SHAVE_ANOTHER, Care.BE_SHAVED, Care.AUSCULTATE, Care.BE_AUSCULTATED, Care.SHROUD, Care.RESUSCITATE, Care.KNIGHT, Care.ANOINT, Care.MASSAGE,
          Care.BOUND, Care.STRAIN, Care.OFFER_SEAT, Ailments.CRUTCHES, Mishaps.RUN_DOWN, Mishaps.BE_RUN_DOWN,
          Husbandry.MILK, Bouts.ARM_WRESTLE, Bouts.ARM_WRESTLE_ALONG,
          Toilet.SHAVE, Toilet.MAKE_UP, Toilet.POLISH_SHOE, Toilet.LIGHT_UP, Toilet.TIE_SHOE, Toilet.LIGHT_MATCH,
          Sports.LIFT_WEIGHTS, Sports.BALANCE,
          Boats.ROW, Boats.PADDLE, Boats.DOCK,
          Sports.MEDITATE, Restless.WRITHE, Restless.FIDGET, Restless.HESITATE, Restless.FLOUNDER, Restless.FLOAT_ON_BACK,
          Lounging.SLOUCH, Lounging.TIP_CHAIR, Lounging.CURL_UP, Lounging.FLOP, Lounging.BEG_ALMS, Lounging.BATHE,
          Watch.GUARD, Watch.PATROL, Watch.BAR_WAY, Watch.SWEAR, Watch.SPY, Watch.CRANE_NECK,
          Collisions.BUMP, Collisions.BE_BUMPED, Collisions.SIDESTEP, Collisions.CHARGE_PAST, Collisions.DANGLE, Collisions.CLING,
          Feats.TEETER, Feats.LEVITATE, Feats.ASTRIDE, Feats.ON_BALL, Feats.SCRAMBLE, Feats.MOURN_AT, Feats.PANT, Feats.BRANDISH, Feats.HACK_THROUGH, Feats.ON_HEAD, Civics.VOTE, Civics.LOOT, Civics.POKE_FIRE,
          Crafts.HAMMER, Crafts.IRON, Crafts.KNEAD, Crafts.WASH_HANDS, Crafts.WASH_DISHES, Crafts.PACK, Crafts.SHUT_CASE, Crafts.PAINT_CANVAS,
          Workshop.FORGE, Workshop.WELD, Workshop.DRILL, Workshop.GRIND, Workshop.TIGHTEN, Workshop.SCULPT, Workshop.CHANGE_WHEEL,
          Handiwork.FRY, Handiwork.MASH, Handiwork.SQUEEZE, Handiwork.PEPPER, Handiwork.GLUE, Handiwork.SAND, Handiwork.CHISEL, Handiwork.MEASURE, Handiwork.UNSCREW, Handiwork.WRING, Handiwork.DIP,
          Attire.BUTTON_UP, Attire.TIE, Attire.SMOOTH, Attire.TURN_OUT_POCKETS, Attire.BUCKLE_UP, Attire.SHAMPOO,
          Meals.SWALLOW_PILL, Meals.SMOKE_PIPE, Meals.CHEW_GUM, Meals.SNIFF, Hearth.DOUSE, Hearth.ROAST, Hearth.SNUFF, Hearth.STOKE_FURNACE,
          Yard.SHOVEL_SNOW, Desk.DIAL, Desk.SEAL, Desk.MAGNIFY, Desk.INSERT_COIN, Husbandry.PLUCK, Household.PLUNGE, Household.DUMP,
          Fixing.PLUG_IN, Fixing.SCREW_BULB, Fixing.PULL_PLUG, Fixing.SNAP, Fixing.POP, Decorating.NAIL_UP,
          Chores.CLEAR_TABLE, Crafts.SKETCH, Desk.STUDY_MAP, Care.STITCH_WOUND,
          Pantry.SIFT, Pantry.LADLE, Pantry.MORTAR, Pantry.STAPLE,
          Cookery.BOIL, Cookery.LIFT_LID,
          Whittling.PEEL, Whittling.WHITTLE, Whittling.POLISH, Whittling.WIND_WATCH, Handiwork.WORK_ON, Handiwork.FIDDLE,
          Cookery.ROLL_OUT, Cookery.SHAKE_DRINK, Cookery.GRILL, Cookery.SEASON, Cookery.TASTE, Cookery.FLIP_PANCAKE, Cookery.GRATE, Yard.HOSE, Yard.LAY_BRICKS, Cookery.POLISH_GLASS, Workshop.PLANE,
          Hearth.LIGHT_CANDLE, Hearth.STOKE, Hearth.WIND_CLOCK,
          Yard.SOW, Yard.FEED_HENS, Yard.SCYTHE, Yard.TRIM_HEDGE, Yard.PUMP_UP,
          Seated.TYPE, Seated.PIANO, Seated.DINE, Seated.KNIT, Seated.SEW, Seated.THREAD,
          Woodwork.CHOP, Woodwork.FELL,
          Woodwork.SAW,
          Trades.SWEEP_FLOOR, Trades.MOP_FLOOR, Trades.VACUUM, Trades.RAKE, Decorating.PAINT_WALL, Decorating.SPRAY, Decorating.SCRATCH, Decorating.PUT_UP,
          Crafts.CONDUCT,
          Trades.PHOTOGRAPH, Trades.GUITAR, Trades.VIOLIN, Trades.DRUM, Trades.TRUMPET, Instruments.HARMONICA, Instruments.FLUTE,
          Instruments.ACCORDION, Instruments.CELLO, Instruments.HARP, Hairdressing.COMB, Hairdressing.BRAID, Hairdressing.BLOW_DRY, Hairdressing.HAVE_HAIR_DONE, Trades.BRUSH_TEETH, Trades.WASH_FACE,
          Trades.DRAW_BOW, Trades.FENCE, Trades.FENCE_ALONG, Trades.WATER, Trades.FISH, Angling.REEL_IN,
          Desk.ANSWER_PHONE, Desk.HANG_UP, Desk.STAMP_PAPER, Desk.MICROSCOPE, Desk.DRUM_FINGERS, Desk.LEAF_THROUGH,
          Parlour.SHUFFLE, Parlour.COUNT_MONEY, Parlour.INFLATE, Parlour.PICK_PADLOCK, Parlour.ROLL_DICE, Parlour.POOL, Parlour.CHESS, Parlour.CHESS_ACROSS, Parlour.CARDS, Parlour.CARDS_ACROSS,
          Outdoors.BURY, Outdoors.DIG_UP, Outdoors.WARM_HANDS, Outdoors.SHINE, Outdoors.HORN,
          Attentions.RING_ON, Attentions.HOLD_OUT_HAND, Attentions.MEASURE, Attentions.BE_MEASURED, Attentions.CUT_BONDS, Attentions.BE_FREED,
          Attentions.SPLASH, Attentions.BE_SPLASHED, Attentions.SPLASH_AT,
          Grips.BE_GRIPPED, Grips.NUDGE, Grips.BE_NUDGED, Grips.PINCH, Grips.BE_PINCHED, Grips.PIN_DOWN, Grips.SPANK, Grips.YANK, Grips.BE_YANKED,
          Dealings.SHAKE_ANOTHER, Dealings.BE_SHAKEN, Dealings.TRIP_ANOTHER, Dealings.BUMP_FISTS, Dealings.SLAP_PALMS, Dealings.EXCHANGE_CASES, Dealings.EXCHANGE_CASES_BACK, Dealings.EXCHANGE_GIFTS, Dealings.EXCHANGE_GIFTS_BACK, Dealings.JEER,
           Dealings.KISS_HAND, Dealings.GIVE_HAND, Dealings.THREATEN, Dealings.FEED_ANOTHER, Dealings.SPOON_FEED, Dealings.BE_FED,
          Robberies.PAY, Robberies.MUG, Robberies.HAND_OVER, Robberies.DISARM, Robberies.BE_DISARMED, Robberies.PICK_POCKET, Robberies.SMOTHER, Robberies.BE_SMOTHERED,
          Appeals.PLEAD, Appeals.GROVEL, Appeals.BLESS, Appeals.HAGGLE, Appeals.HAGGLE_BACK, Appeals.SEMAPHORE, Appeals.CONJURE,
          Pockets.CONCEAL, Pockets.BAG_UP, Pockets.POST, Pockets.DROP_IN, Pockets.OFFER,
          Wonders.APPEAR, Wonders.VANISH, Wonders.BECOME, Wonders.RISE, Wonders.SINK, Wonders.TOPPLE, Wonders.STEP_OFF, Wonders.EXPLODE,
          Wonders.BURN, Wonders.SHINE, Wonders.GO_DARK,
          Shades.SHADOW, Shades.LIGHT,
          Metal.MELT, Metal.RE_FORM, Metal.MELD, Metal.TEAR_FREE, Metal.RIP_OPEN, Metal.HEAL, Metal.STROBE,
          Instincts.REAR, Instincts.SNIFF, Instincts.SCRATCH, Instincts.CHASE_TAIL,
          Wildlife.CLAW, Wildlife.FEED, Wildlife.BUCK, Wildlife.CHARGE, Wings.SOAR, Wings.HOVER, Flocks.SCATTER, Wildlife.DIG_IN, Wings.PERCH,
          Assaults.RAM, Assaults.STONE, Breakages.DASH, Breakages.SPILL, Breakages.DROP_TRAY, Breakages.CRUSH, Breakages.SQUASH, Breakages.DEMOLISH, Breakages.BOUNCE, Breakages.OVERTURN, Breakages.HAUL_NET, Husbandry.LASH, Husbandry.HERD, Breakages.FLIP_COIN,
          Wrecks.CRASH, Wrecks.REVERSE, Wrecks.DERAIL, Wrecks.CAPSIZE, Wrecks.JACKKNIFE, Wrecks.STALL,
          Engines.TOUCH_DOWN, Engines.SKID, Roadway.SWERVE, Roadway.TOW, Roadway.SKID_DOWN, Prey.POUNCE, Roping.WHIRL, Roping.LASSO, Roping.TAUT, Foam.SPRAY, Freight.PRY, Freight.UNLOAD, Fixing.UNPLUG, Banners.UNFURL, Slopes.SKI, Slopes.PUTT, Cookery.WHISK, Trades.TUNE,
          Objects.ROLL, Objects.FLY, Objects.FLOAT, Objects.BREAK, Objects.SOUND);

  /** An action by its name or one of its words, lower case. */
  public static Optional<Action> named(String word) {
    return ALL.stream()
        .filter(a -> a.name().equals(word))
        .findFirst()
        .or(() -> ALL.stream().filter(a -> a.words().contains(word)).findFirst());
  }
}
