#pragma once

#include "domain/view/pageview.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Connect. Meta's button labels stand in documented English, quoted.
class ConnectText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ConnectText)
public:
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
