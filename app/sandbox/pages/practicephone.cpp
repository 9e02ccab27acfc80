#include "sandbox/pages/practicephone.h"

#include <QHash>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

SignUpScript::HandOff PracticePhone::handOffShown() const
{
    if (m_step == Step::Scan)
        return SignUpScript::HandOff::QrCode;
    if (m_step == Step::Code)
        return SignUpScript::HandOff::AccessCode;
    return m_handOff;
}

void PracticePhone::messageArrived()
{
    if (m_step == Step::Idle)
        m_step = Step::Message;
}

void PracticePhone::desktopLeft()
{
    if (m_step != Step::Connected && m_step != Step::Disconnected) {
        m_step = Step::Idle;
        m_error.clear();
    }
}

void PracticePhone::act(Action action, const QString &value, HandOff &handOff, Instant realNow)
{
    const auto move = [&](Step from, Step to) {
        if (m_step == from) {
            m_step = to;
            m_error.clear();
        }
    };
    const bool scansFirst = m_handOff == SignUpScript::HandOff::QrCode;
    switch (action) {
    case Action::Connect: return move(Step::Message, scansFirst ? Step::Scan : Step::Platform);
    case Action::ConnectPlatform: return move(Step::Platform, Step::Confirm);
    case Action::Confirm: return move(Step::Confirm, Step::Share);
    case Action::ShareChats:
    case Action::DontShareChats:
        if (m_step == Step::Share)
            m_sharesChats = action == Action::ShareChats;
        return move(Step::Share, scansFirst ? Step::Connected : Step::Code);
    case Action::Cancel: return move(Step::Share, Step::Message);
    case Action::EnterCodeInstead: return move(Step::Scan, Step::Code);
    case Action::ScanInstead: return move(Step::Code, Step::Scan);
    case Action::Disconnect: return move(Step::Connected, Step::Disconnected);
    case Action::Scanned:
        if (m_step == Step::Scan)
            scanned(value, handOff, realNow);
        return;
    case Action::SubmitCode:
        if (m_step == Step::Code)
            typed(value, handOff);
        return;
    }
}

void PracticePhone::verified()
{
    m_error.clear();
    m_step = m_handOff == SignUpScript::HandOff::QrCode ? Step::Platform : Step::Connected;
}

void PracticePhone::scanned(const QString &text, HandOff &handOff, Instant realNow)
{
    switch (handOff.scanned(text, realNow)) {
    case HandOff::Scan::Matches: return verified();
    case HandOff::Scan::Expired:
        m_error = u"This QR code has expired. Scan the one that is on the computer now."_s;
        return;
    case HandOff::Scan::AnotherSession:
        m_error = u"This QR code belongs to another sign-up window. Scan the one of the window that is open now."_s;
        return;
    case HandOff::Scan::NotOurs:
        m_error = u"This is not the QR code of the sign-up window. Scan the one on the computer."_s;
        return;
    }
}

void PracticePhone::typed(const QString &text, HandOff &handOff)
{
    if (text.trimmed().isEmpty()) {
        m_error = u"Type the code that the computer shows."_s;
        return;
    }
    switch (handOff.typed(text)) {
    case HandOff::Typed::Matches: return verified();
    case HandOff::Typed::Wrong:
        m_error = handOff.triesLeft() == 1
                      ? u"That is not the code on the computer. 1 try left."_s
                      : u"That is not the code on the computer. %1 tries left."_s.arg(handOff.triesLeft());
        return;
    case HandOff::Typed::WrongAndRenewed:
        m_error = u"That was wrong too often. The computer now shows a new code: type that one."_s;
        return;
    }
}

QString PracticePhone::name(Step step)
{
    switch (step) {
    case Step::Idle: return u"idle"_s;
    case Step::Message: return u"message"_s;
    case Step::Platform: return u"platform"_s;
    case Step::Confirm: return u"confirm"_s;
    case Step::Share: return u"share"_s;
    case Step::Scan: return u"scan"_s;
    case Step::Code: return u"code"_s;
    case Step::Connected: return u"connected"_s;
    case Step::Disconnected: return u"disconnected"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PracticePhone::Action> PracticePhone::actionNamed(const QString &name)
{
    static const QHash<QString, Action> names{
        {u"connect"_s, Action::Connect},
        {u"connect-platform"_s, Action::ConnectPlatform},
        {u"confirm"_s, Action::Confirm},
        {u"share-chats"_s, Action::ShareChats},
        {u"dont-share-chats"_s, Action::DontShareChats},
        {u"cancel"_s, Action::Cancel},
        {u"scan"_s, Action::Scanned},
        {u"submit-code"_s, Action::SubmitCode},
        {u"enter-code-instead"_s, Action::EnterCodeInstead},
        {u"scan-instead"_s, Action::ScanInstead},
        {u"disconnect"_s, Action::Disconnect},
    };
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

} // namespace golive::sandbox
