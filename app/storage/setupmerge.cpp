#include "storage/setupmerge.h"

#include "domain/client/clientflow.h"
#include "storage/setupfields.h"
#include "storage/setupjson.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// What means something together only: it is one side's, or the other's.
const std::array<QStringList, 3> unitsOfFields{{
    {u"numberText"_s, u"number"_s, u"isNumberOfApp"_s, u"isNumberConfirmed"_s},
    {u"region"_s, u"isRegionSettled"_s},
    {u"appState"_s, u"stateSeenAt"_s, u"stageSince"_s, u"lastSeenUnfinished"_s},
}};

/// Of an onboarding this is a person's decision.
const QSet<QString> decidedInOnboarding{u"earlierSync"_s, u"afterMiss"_s, u"again"_s};

/// Beside what an onboarding brings: what is not a person's, but for him to see. The later word counts.
const QSet<QString> &saidByOthers()
{
    static const QSet<QString> keys{u"step"_s,
                                    u"returnTo"_s,
                                    u"appFilter"_s,
                                    u"findings"_s,
                                    u"enablement"_s,
                                    u"enablementDetail"_s,
                                    u"isEmailVerified"_s,
                                    u"termsShownAt"_s,
                                    u"subscriptions"_s,
                                    u"subscriptionsReadAt"_s,
                                    u"eventsCheck"_s,
                                    u"link"_s,
                                    u"card"_s,
                                    u"abandonedAt"_s,
                                    u"isWrongFinish"_s,
                                    u"signUpWait"_s,
                                    u"signUpErrors"_s,
                                    u"ownerTold"_s,
                                    u"ownerReminded"_s,
                                    u"isAppToMake"_s,
                                    u"isLinkToMake"_s,
                                    u"appState"_s,
                                    u"past"_s};
    return keys;
}

class Merge
{
public:
    Merge(const Setup &before, const Setup &mine, const Setup &theirs)
        : m_before(setupToJson(before)), m_mine(setupToJson(mine)), m_theirs(setupToJson(theirs)), m_merged(m_theirs)
    {
        const QStringList ofOnboarding = json::written(mine.onboarding).toObject().keys();
        m_ofOnboarding = {ofOnboarding.cbegin(), ofOnboarding.cend()};
        QSet<QString> done;
        for (const QStringList &unit : unitsOfFields) {
            mergeUnit(unit);
            done.unite({unit.cbegin(), unit.cend()});
        }
        if (mine.onboarding.number != theirs.onboarding.number)
            takeOnboarding(mine.onboarding.number > theirs.onboarding.number, done);
        for (auto field = m_mine.begin(); field != m_mine.end(); ++field) {
            if (!done.contains(field.key()))
                merge(field.key());
        }
    }

    const QJsonObject &merged() const { return m_merged; }
    const QStringList &contested() const { return m_contested; }

private:
    enum class Side { Theirs, Mine, Both };

    static Side changed(const QJsonValue &before, const QJsonValue &mine, const QJsonValue &theirs)
    {
        if (mine == before || mine == theirs)
            return Side::Theirs;
        return theirs == before ? Side::Mine : Side::Both;
    }

    bool isSaid(const QString &key) const
    {
        return (m_ofOnboarding.contains(key) && !decidedInOnboarding.contains(key)) || saidByOthers().contains(key);
    }

    void mergeUnit(const QStringList &unit)
    {
        const auto of = [&unit](const QJsonObject &whole) {
            QJsonObject part;
            for (const QString &key : unit)
                part.insert(key, whole.value(key));
            return part;
        };
        Side side = changed(of(m_before), of(m_mine), of(m_theirs));
        if (side == Side::Both && isSaid(unit.first())) {
            // Whoever looked later.
            const auto seen = [](const QJsonObject &whole) { return whole.value("stateSeenAt"_L1).toInteger(); };
            side = seen(m_mine) >= seen(m_theirs) ? Side::Mine : Side::Theirs;
        } else if (side == Side::Both) {
            m_contested << *std::find_if(unit.cbegin(), unit.cend(), [this](const QString &key) {
                return m_mine.value(key) != m_theirs.value(key);
            });
        }
        if (side != Side::Mine)
            return;
        for (const QString &key : unit)
            m_merged.insert(key, m_mine.value(key));
    }

    /// A further one makes the earlier one past.
    void takeOnboarding(bool isMine, QSet<QString> &done)
    {
        for (const QString &key : m_ofOnboarding + QSet<QString>{u"past"_s}) {
            done.insert(key);
            if (isMine)
                m_merged.insert(key, m_mine.value(key));
        }
    }

    void merge(const QString &key)
    {
        const QJsonValue before = m_before.value(key);
        const QJsonValue mine = m_mine.value(key);
        const QJsonValue theirs = m_theirs.value(key);
        switch (changed(before, mine, theirs)) {
        case Side::Theirs: return;
        case Side::Mine: m_merged.insert(key, mine); return;
        case Side::Both: m_merged.insert(key, ofBoth(key, before, mine, theirs)); return;
        }
    }

    QJsonValue ofBoth(const QString &key, const QJsonValue &before, const QJsonValue &mine, const QJsonValue &theirs)
    {
        if (key == "changedAt"_L1)
            return std::max(mine.toInteger(), theirs.toInteger());
        if (key == "furthest"_L1)
            return further<Step>(before, mine, theirs);
        if (key == "contactStage"_L1)
            return further<ContactStage>(before, mine, theirs);
        if (key == "observed"_L1)
            return mine["mark"_L1].toInteger() >= theirs["mark"_L1].toInteger() ? mine : theirs;
        if (key == "remindersGiven"_L1)
            return united(mine.toArray(), theirs.toArray());
        if (key == "contact"_L1 || key == "arming"_L1 || key == "checklist"_L1)
            return members(key, before.toObject(), mine.toObject(), theirs.toObject());
        if (isSaid(key))
            return mine;
        m_contested << key;
        return theirs;
    }

    /// Both went on: the one who came further; one went back: he.
    template <class Enum>
    static QJsonValue further(const QJsonValue &before, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const auto was = valueOf(before.toString(), Enum{});
        const auto my = valueOf(mine.toString(), Enum{});
        const auto other = valueOf(theirs.toString(), Enum{});
        const bool isBack = my < was || other < was;
        return nameOf(isBack ? std::min(my, other) : std::max(my, other));
    }

    static QJsonArray united(QJsonArray mine, const QJsonArray &theirs)
    {
        for (const auto one : theirs) {
            if (!mine.contains(one))
                mine << one;
        }
        return mine;
    }

    QJsonObject members(const QString &key, const QJsonObject &before, const QJsonObject &mine,
                        const QJsonObject &theirs)
    {
        QJsonObject merged = theirs;
        for (auto one = mine.begin(); one != mine.end(); ++one) {
            const QJsonValue other = theirs.value(one.key());
            switch (changed(before.value(one.key()), one.value(), other)) {
            case Side::Theirs: break;
            case Side::Mine: merged.insert(one.key(), one.value()); break;
            case Side::Both:
                if (one->isArray())
                    merged.insert(one.key(),
                                  answers(before.value(one.key()).toArray(), one->toArray(), other.toArray()));
                else
                    m_contested << key + u'.' + one.key();
                break;
            }
        }
        return merged;
    }

    /// A map stands there as pairs.
    QJsonArray answers(const QJsonArray &before, const QJsonArray &mine, const QJsonArray &theirs)
    {
        const auto byKey = [](const QJsonArray &pairs) {
            QJsonObject object;
            for (const auto pair : pairs)
                object.insert(pair[0].toString(), pair[1]);
            return object;
        };
        const QJsonObject merged = members(u"checklist.answers"_s, byKey(before), byKey(mine), byKey(theirs));
        QJsonArray pairs;
        for (auto one = merged.begin(); one != merged.end(); ++one)
            pairs << QJsonArray{one.key(), one.value()};
        return pairs;
    }

    QJsonObject m_before;
    QJsonObject m_mine;
    QJsonObject m_theirs;
    QJsonObject m_merged;
    QSet<QString> m_ofOnboarding;
    QStringList m_contested;
};

/// Who has read a contact back, or sent it, has done so with his own: another one is still to be read back.
void askForContactAgain(Setup &merged, const Setup &before, const Setup &mine, const Setup &theirs)
{
    for (const Setup *one : {&mine, &theirs}) {
        const bool isHis = one->details.contactStage != before.details.contactStage &&
                           one->details.contactStage == merged.details.contactStage;
        if (isHis && one->details.contact != merged.details.contact) {
            merged.details.contactStage = ContactStage::Editing;
            merged.details.isEmailVerified = false;
        }
    }
}

} // namespace

SetupMerge mergedSetup(const Setup &before, const Setup &mine, const Setup &theirs)
{
    const bool isMyApp = mine.client.app != before.client.app;
    const bool isTheirApp = theirs.client.app != before.client.app;
    const bool isOneApp = mine.client.app == theirs.client.app;
    // Another app was chosen there, or here: of the other side only what goes along to another app counts.
    Setup was = before;
    Setup my = mine;
    Setup other = theirs;
    if (isTheirApp && !isOneApp) {
        was = withoutApp(std::move(was));
        my = withoutApp(std::move(my));
    } else if (isMyApp && !isOneApp) {
        was = withoutApp(std::move(was));
        other = withoutApp(std::move(other));
    }
    const Merge merge(was, my, other);
    SetupMerge result{setupFromJson(merge.merged()).value_or(theirs), merge.contested()};
    if (isMyApp && isTheirApp && !isOneApp)
        result.contested.prepend(u"app"_s);
    // A number that came with the app stays with it.
    if (isMyApp && !isTheirApp && mine.client.isNumberOfApp) {
        result.merged.client.numberText = mine.client.numberText;
        result.merged.client.number = mine.client.number;
        result.merged.client.isNumberOfApp = true;
        result.merged.client.isNumberConfirmed = mine.client.isNumberConfirmed;
    }
    askForContactAgain(result.merged, before, mine, theirs);
    return result;
}

} // namespace golive
