#pragma once

namespace golive {

/// How many clients may be connected at once, `most` at most, so that descriptors never run out for them: Qt either
/// stops accepting for good then, or tries without a pause. Asks the system for as many as it gives; what files and
/// threads need stays free. At least 4. Windows counts none.
int connectionsWithin(int most);

} // namespace golive
