// Depth only.
#ifdef CLIPPED
in vec3 bind;
#include "lib/front.glsl"
#endif

void main() {
#ifdef CLIPPED
  if (hidden(bind)) discard;
#endif
}
