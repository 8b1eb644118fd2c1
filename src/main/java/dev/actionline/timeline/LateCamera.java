package dev.actionline.timeline;

import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.CameraWork;
import dev.actionline.timeline.camera.Fault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A camera that is found when a picture is first asked of it: who only counts frames or footsteps
 * need not wait for it. It is found from bodies that know of no camera, so that it does not matter
 * when, nor which of a scene's is found first.
 */
final class LateCamera implements CameraTrack {
  private final World world;
  private final CameraWork work;
  private final Set<String> leads;
  private final double from;
  private final double to;
  private volatile CameraTrack found;
  private volatile Set<String> struck;

  /**
   * A camera to be found.
   *
   * @param leads whom its shot's lines name
   * @param from seconds of the scene when its shot begins
   * @param to when it ends
   */
  LateCamera(World world, CameraWork work, Set<String> leads, double from, double to) {
    this.world = world;
    this.work = work;
    this.leads = Set.copyOf(leads);
    this.from = from;
    this.to = to;
  }

  private CameraTrack found() {
    if (found == null) {
      synchronized (this) {
        if (found == null) {
          found = world.withoutCamera(work::solve);
        }
      }
    }
    return found;
  }

  @Override
  public FrameState.CameraState at(double sceneSeconds) {
    return found().at(sceneSeconds);
  }

  @Override
  public Set<String> struck() {
    if (struck == null) {
      CameraTrack camera = found();
      Set<String> all = new TreeSet<>(camera.struck());
      all.addAll(world.withoutCamera(() -> Passers.of(world, camera, leads, from, to)));
      struck = Set.copyOf(all);
    }
    return struck;
  }

  @Override
  public Set<String> framed() {
    return found().framed();
  }

  @Override
  public List<Fault> faults() {
    return found().faults();
  }
}
