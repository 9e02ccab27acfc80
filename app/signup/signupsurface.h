#pragma once

#include "signup/pageproblem.h"
#include "signup/policy/signupmessage.h"
#include "signup/signupcontext.h"

#include <QObject>

namespace golive::signup {

/// The port to where the person signs up: the web view, or their own browser. The two are equals and may be switched
/// at any time; neither remembers anything that the set-up does not.
class SignUpSurface : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the signed link; whatever was open before is closed.
    virtual void open(const QUrl &link, const SignUpContext &) = 0;
    virtual void close() = 0;
    /// The answer to hostConfirmationNeeded, after a person agreed; goes on to where it led.
    virtual void confirmHost(const QString &host) = 0;

Q_SIGNALS:
    /// The page of the link stands.
    void loaded();
    /// Origin checked. The browser route never sends any: there, polling tells.
    void messageReceived(const golive::signup::SignUpMessage &message);
    /// The real host of the main page, for showing.
    void addressChanged(const QString &host);
    void popupOpened(const QString &host);
    void popupClosed();
    /// Another screen of the sign-up is shown, by what can be read of it (screenrecogniser.h); empty: not known. The
    /// page decides what it says, so this may move the coach's card and nothing else.
    void screenShown(const QString &screen);
    /// A person is to say whether this host is right.
    void hostConfirmationNeeded(const QString &host, golive::signup::HostQuestion question);
    void problemFound(const golive::signup::PageProblem &problem);
};

} // namespace golive::signup

Q_DECLARE_METATYPE(golive::signup::SignUpMessage)
