#pragma once

#include "domain/view/pageview.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Connect. Meta's button labels stand in documented English, quoted.
class ConnectText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ConnectText)
public:
    static QString cardTitle(golive::Card);
    static QString shareAhead();
    static QString cardNumber(golive::Card);
    /// What the screen asks.
    static QString asks(golive::Card);
    static QString press(golive::Card, const ConnectView &);
    static QString pressNot(golive::Card);
    /// How a screen is known, for "My screen looks different".
    static QString screenLooks(golive::Card);
    /// The drawing beside a card; empty where none helps.
    static QString sketch(golive::Card);

    static QString sharingIntro(const ConnectView &);
    static QString sharingFreedom();
    static QString sharingLater();
    static QString sharingAsk();
    static QString sharingTold(ChatSharing);

    static QString surfaceReason(const ConnectView &);
    static QString surfaceEmpty(const ConnectView &);
    static QString guidanceSteps();
    static QString linkHint();
    static QString linkTooOld();
    static QString newLinkHint();
    static QString linkExpiry(const ConnectView &);
    static QString linksLeft(int);
    static QString newLinkAsk();
    static QString browserIntro();
    static QString ownerFinishedNote();
    static QString ownerSelectedNote();
    static QString seen(const ConnectView &);
    static QString ownerFinishedAsk();
    static QString finished(bool isOnlySaid);
    static QString abandoned(const QString &at);
};

} // namespace golive::ui
