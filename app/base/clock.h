#pragma once

#include <QtGlobal>

#include <chrono>

namespace golive {

/// An instant in UTC, to the millisecond. Local time exists only where text for people is made.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;

/// Time is a port: the domain is handed instants, and tests and practice mode bring their own clock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/// A clock moved by hand, for tests.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now(start) {}
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

qint64 toEpochMs(Instant);
Instant fromEpochMs(qint64);

} // namespace golive
