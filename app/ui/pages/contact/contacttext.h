#pragma once

#include "domain/contact/contact.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Contact (the guide's steps 4 and 5).
class ContactText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ContactText)
public:
    static QString intro();
    static QString guidance();
    static QString fault(Problem::Field);
    static QString phoneHint();
    static QString ours();
    static QString oursNote();
    static QString termsBox(bool isStaff, bool areTermsKnown);
    static QString termsNote(bool areTermsKnown);
    static QString termsBy(bool areTermsKnown);
    static QString termsByMissing(bool isStaff);
    static QString agreed(const TermsAgreement &);
    static QString readBackTitle();
    static QString savedTitle();
    static QString savedBody(const QString &email);
    static QString verified();
};

} // namespace golive::ui
