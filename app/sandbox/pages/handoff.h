#pragma once

#include "base/clock.h"

#include <QRandomGenerator>
#include <QString>

#include <chrono>

namespace golive::sandbox {

/// What the desktop shows and the phone has to bring back: the QR text and the access code of one sign-up session.
/// Meta states neither length, alphabet nor lifetime (meta-coexistence.md 13.2); the pattern here is a guess that
/// resembles WhatsApp's linked-device code. Times are real time: practice time may run faster than a hand can.
class HandOff
{
public:
    static constexpr std::chrono::seconds qrLifetime{60};
    static constexpr int triesPerCode = 5;

    enum class Scan { Matches, Expired, AnotherSession, NotOurs };
    enum class Typed { Matches, Wrong, WrongAndRenewed };

    HandOff(const QString &sessionId, quint32 seed, Instant realNow);

    /// Renews the QR text when it is older than qrLifetime.
    void tick(Instant realNow);
    QString qrText() const;
    /// Counts the renewals, so that a page knows when to load the picture anew.
    int qrVersion() const { return m_qrVersion; }
    std::chrono::seconds qrTimeLeft(Instant realNow) const;
    /// The current or the previous text is accepted: the picture may change while the phone is aiming.
    Scan scanned(const QString &text, Instant realNow);

    QString accessCode() const { return m_accessCode; }
    /// True after the code was mistyped too often and replaced.
    bool isCodeRenewed() const { return m_codeRenewed; }
    int triesLeft() const { return m_triesLeft; }
    /// Case, blanks and dashes do not count.
    Typed typed(const QString &text);

private:
    QString fresh(int length);
    QString freshCode();

    QString m_sessionId;
    QRandomGenerator m_random;
    Instant m_issued;
    QString m_nonce;
    QString m_previousNonce;
    int m_qrVersion = 1;
    QString m_accessCode;
    int m_triesLeft = triesPerCode;
    bool m_codeRenewed = false;
};

} // namespace golive::sandbox
