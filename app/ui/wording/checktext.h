#pragma once

#include "domain/getready/checklist.h"
#include "domain/setup.h"
#include "ui/wording/tongue.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Get ready. Each question is put so that "Yes" is the answer that lets one go on.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::CheckText)
public:
    enum class Group { AppAndNumber, Facebook, Beforehand };

    static QString intro();
    static QString group(Group);
    static QString question(CheckItem, const Tongue & = {});
    /// What stands beside the answers: the calm line that a "yes" leaves, else the question as it was put.
    static QString settled(CheckItem, CheckChoice);
    /// Question and answer, where no buttons show the answer.
    static QString answered(CheckItem, CheckChoice);
    static QString where(CheckItem, const Tongue & = {});
    /// What follows from "no" or "not sure", and the way out.
    static QString wayOut(CheckItem);
    static QString progress(int answered, int all);

    static QString countryTitle(const QString &alpha2);
    static QString countryBody();
    static QString countryNewer();

    static QString findingsTitle(const QList<MachineFinding> &, bool isBusy);
    static QString finding(const MachineFinding &);
    static QString findingTime(const MachineFinding &);

    static QString formTitle();
    static QString formBody();
    static QString formState(Enablement);
    static QString perAppNote();
};

/// "AppVersion": the enumerator's name, for object names.
QString checkItemName(CheckItem);

} // namespace golive::ui
