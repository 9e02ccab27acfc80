#pragma once

#include <QByteArray>
#include <QString>

namespace golive::receivertest {

inline const QString app = QStringLiteral("0f0e0d0c-1111-4222-8333-444455556666");
inline const QString waba = QStringLiteral("611020304050607");
inline const QString phone = QStringLiteral("15550104477");

/// Bodies as Gupshup forwards them (version 3). An empty app leaves gs_app_id out, as Meta's own events have none.
QByteArray contact(const QString &number, const QString &appId = app);
QByteArray chunk(int phase, int order, int progress, int messages, const QString &appId = app);
QByteArray delivery(const QString &messageId, const QString &appId = app);
QByteArray addressCheck();
/// A log of so many deliveries, one a line, with the message ids 0, 1, 2 and so on.
QByteArray deliveries(int count);

} // namespace golive::receivertest
