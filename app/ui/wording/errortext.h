#pragma once

#include "domain/facts/recogniseerror.h"

#include <QString>

namespace golive::ui {

/// A known error in the language spoken, or what can honestly be said of one that is not known. Nothing is empty: what
/// is not known says so.
struct ErrorText
{
    QString cause;
    QString who;   ///< A sentence.
    QString where; ///< On the phone or site, and what to do there.
    QString wait;
    QString cost; ///< Of another try.
    QString source;
    QString date; ///< ISO.
};

ErrorText errorText(const RecognisedError &);

/// Who must act, where, how long to wait and what another try costs, as far as it is known, in one breath.
QString errorToDo(const KnownError &);
/// Who must act, as a sentence; empty where nobody knows.
QString errorWho(const KnownError &);
/// A sentence of errors.json in the language spoken.
QString errorSentence(const QString &english);
/// "not known", for a field that has nothing.
QString notKnown();

} // namespace golive::ui
