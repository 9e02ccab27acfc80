#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace golive::rehearsal {

/// What one try of a move gave: done, or what it still waits for (for the report of a failure).
struct Attempt
{
    bool isDone = false;
    QString waitsFor;

    static Attempt done() { return {true, {}}; }
    static Attempt waiting(const QString &what) { return {false, what}; }
    static Attempt doneOr(bool isDone, const QString &waitsFor) { return isDone ? done() : waiting(waitsFor); }
};

/// The smallest thing the driver does. It is tried again from a timer until it is done, so it must never wait itself.
struct Move
{
    enum class Kind { Act, Picture };

    std::function<Attempt()> attempt = {};
    Kind kind = Kind::Act;
    QString windowName = {}; ///< Of which window the picture is.

    static Move picture(const QString &window) { return {{}, Kind::Picture, window}; }
};

/// A step of the journey as the report tells it: some moves and one picture.
struct Step
{
    QString name;
    std::vector<Move> moves;
};

} // namespace golive::rehearsal
