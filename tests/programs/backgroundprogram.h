#pragma once

#include "fakes.h"
#include "platform/sleeplock.h"
#include "programs/wizard/background.h"

#include <memory>
#include <vector>

namespace golive::testing {

using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

class FakeTray final : public Tray
{
public:
    bool isThere() const override { return exists; }
    void setVisible(bool isVisible) override { visible = isVisible; }
    void setLines(const QStringList &text) override { lines = text; }
    void setStartingAtLogin(bool isOn) override { startsAtLogin = isOn; }
    void tell(const QString &key, const QString &title, const QString &text, bool isUrgent) override
    {
        told << QStringList{key, title, text, isUrgent ? u"urgent"_s : u"calm"_s};
    }

    bool exists = true;
    bool visible = false;
    bool startsAtLogin = false;
    QStringList lines;
    QList<QStringList> told;
};

class FakeLock final : public SleepLock
{
public:
    explicit FakeLock(bool *isHeld) : m_isHeld(isHeld) {}
    void take(const QString &) override
    {
        *m_isHeld = true;
        Q_EMIT taken();
    }
    void drop() override { *m_isHeld = false; }

private:
    bool *m_isHeld;
};

inline std::vector<std::unique_ptr<SleepLock>> oneLock(bool *isHeld)
{
    std::vector<std::unique_ptr<SleepLock>> locks;
    locks.push_back(std::make_unique<FakeLock>(isHeld));
    return locks;
}

/// A session over the kept set-ups, and the program's background beside it.
struct BackgroundProgram
{
    explicit BackgroundProgram(const QList<Setup> &kept)
    {
        for (const Setup &setup : kept)
            world.store.kept.insert(setup.id, setup);
        world.session.start();
        background = std::make_unique<Background>(world.session, world.clock, tray, sleep,
                                                  StartAtLogin(u"/usr/bin/golive"_s, {u"--in-tray"_s}));
    }

    World world;
    FakeTray tray;
    bool isAwake = false;
    SleepInhibition sleep{oneLock(&isAwake)};
    std::unique_ptr<Background> background;
};

} // namespace golive::testing
