#pragma once

#include "domain/support/knownofclient.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace golive {

struct FoldedText;

/// Replaces in texts what must not leave by stand-ins that stay the same from text to text, so that what belongs
/// together is still seen to: "NUMBER-1", "EMAIL-2". What is known is found in any spelling (spaces, capitals,
/// full-width digits, percent signs, base64); e-mail addresses, numbers of phones, tokens and what stands behind an
/// address's question mark are found though nobody knows them. In doubt it takes too much.
class Redactor
{
public:
    explicit Redactor(const KnownOfClient &known);

    QString redact(const QString &text);
    /// Each text of it; under a key that says what it holds ("phone", "token") the whole value, whatever it is.
    QJsonValue redact(const QJsonValue &json);
    /// The whole of it, whatever it is: "TEXT-3". Empty stays empty.
    QString hide(Sensitive kind, const QString &whole);

private:
    struct Needle
    {
        qsizetype known; ///< Its place in m_known.
        QString squeezed;
        bool isWordOnly; ///< Too short to be looked for within words.
    };
    struct Hit
    {
        qsizetype from;
        qsizetype to;
        Sensitive kind;
        QString key;
        bool isKnown;
    };
    struct Pattern;

    void know(const KnownValue &one);
    void knowParts(qsizetype place, const KnownValue &one);
    void lookFor(qsizetype place, const QString &form, bool isWordOnly);
    QString redactPlain(const QString &text);
    void findKnown(const FoldedText &folded, QList<Hit> &hits) const;
    void findUnknown(const FoldedText &folded, QList<Hit> &hits) const;
    Hit hitOf(const FoldedText &folded, qsizetype at, qsizetype end, Sensitive kind) const;
    QString keyOfNumber(const QString &digits) const;
    QString standIn(Sensitive kind, const QString &key);
    static QList<Hit> merged(QList<Hit> hits);

    QList<KnownValue> m_known; ///< With keys for values: what spellings of one have in common.
    QList<Needle> m_needles;
    QHash<QString, QString> m_standIns; ///< By name and key.
    QHash<QString, int> m_count;        ///< By name.
};

} // namespace golive
