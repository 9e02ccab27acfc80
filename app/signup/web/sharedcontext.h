#pragma once

namespace golive::signup {

/// True where this Qt keeps the context sharing to itself: then main() must set Qt::AA_ShareOpenGLContexts before the
/// application object is made, which costs start-up time.
bool mustShareContextsAtStart();

/// One OpenGL context shared by the whole process: made now, where it was not at the start. False where it would have
/// had to be made then.
bool shareOneContext();

} // namespace golive::signup
