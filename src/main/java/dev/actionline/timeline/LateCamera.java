package dev.actionline.timeline;

import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.CameraWork;
import dev.actionline.timeline.camera.Fault;
import java.util.List;
import java.util.Set;

/**
 * A camera that is found when a picture is first asked of it: who only counts frames or footsteps
 * need not wait for it. It is found from bodies that know of no camera, so that it does not matter
 * when, nor which of a scene's is found first.
 */
final class LateCamera implements CameraTrack {
  private final World world;
  private final CameraWork work;
  private volatile CameraTrack found;

  LateCamera(World world, CameraWork work) {
    this.world = world;
    this.work = work;
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
    return found().struck();
  }

  @Override
  public List<Fault> faults() {
    return found().faults();
  }
}
