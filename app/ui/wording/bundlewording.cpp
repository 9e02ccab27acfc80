#include "ui/wording/bundlewording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

using Category = SupportCategory;

class Bundle
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::BundleWording)
public:
    static QString category(Category category)
    {
        switch (category) {
        case Category::GupshupSignIn: return tr("Signing in to Gupshup");
        case Category::Facebook: return tr("Facebook's pages");
        case Category::Phone: return tr("The phone and its code");
        case Category::Chats: return tr("Chats or contacts that did not come");
        case Category::Events: return tr("Events that do not arrive");
        case Category::Program: return tr("Golive itself");
        case Category::Other: return tr("Something else");
        }
        return {};
    }

    static QString question(Category category)
    {
        switch (category) {
        case Category::GupshupSignIn: return tr("Has this sign-in worked on this computer before?");
        case Category::Facebook: return tr("Where did Facebook's pages open?");
        case Category::Phone: return tr("What happened with the code?");
        case Category::Chats: return tr("Did the owner choose to share the chats?");
        case Category::Events: return tr("Where do the events go?");
        case Category::Program: return tr("When does it happen?");
        case Category::Other: return {};
        }
        return {};
    }

    static QString answer(Category category, const QString &answer)
    {
        if (answer == "not-sure"_L1)
            return tr("I am not sure");
        const bool isFirst = answersTo(category).indexOf(answer) == 0;
        switch (category) {
        case Category::GupshupSignIn: return isFirst ? tr("Yes, it worked before") : tr("No, it has never worked");
        case Category::Facebook: return isFirst ? tr("In Golive's own window") : tr("In another browser");
        case Category::Phone:
            return isFirst               ? tr("No code was shown")
                   : answer == "else"_L1 ? tr("Something else happened")
                                         : tr("The phone did not take the code");
        case Category::Chats: return isFirst ? tr("Yes, they were shared") : tr("No, they were not shared");
        case Category::Events: return isFirst ? tr("To Golive's own receiver") : tr("To an address of our own");
        case Category::Program:
            return isFirst                  ? tr("When it starts")
                   : answer == "at-work"_L1 ? tr("While I work with it")
                                            : tr("It ends by itself");
        case Category::Other: return {};
        }
        return {};
    }

    static QString ownWords(Category category)
    {
        switch (category) {
        case Category::GupshupSignIn: return tr("What does the page say when you sign in?");
        case Category::Facebook: return tr("What does Facebook's page show?");
        case Category::Phone: return tr("What does the phone show?");
        case Category::Chats: return tr("What is missing: contacts, older chats, or both?");
        case Category::Events: return tr("What did you expect to arrive, and when?");
        case Category::Program:
        case Category::Other: return tr("What did you do, and what happened then?");
        }
        return {};
    }

    static QString part(BundlePart part)
    {
        switch (part) {
        case BundlePart::Problems: return tr("Your answers, and what is wrong now");
        case BundlePart::Versions: return tr("Versions of Golive and of this system");
        case BundlePart::Settings: return tr("Settings in force on this computer");
        case BundlePart::Setup: return tr("The set-up on the screen");
        case BundlePart::Ledger: return tr("The requests for contacts and chats");
        case BundlePart::Journal: return tr("What was done, and when");
        case BundlePart::Doctor: return tr("The way from this computer to Gupshup and Facebook");
        }
        return {};
    }
};

} // namespace

QString BundleWording::category(SupportCategory category)
{
    return Bundle::category(category);
}
QString BundleWording::question(SupportCategory category)
{
    return Bundle::question(category);
}
QString BundleWording::answer(SupportCategory category, const QString &answer)
{
    return Bundle::answer(category, answer);
}
QString BundleWording::ownWords(SupportCategory category)
{
    return Bundle::ownWords(category);
}
QString BundleWording::part(BundlePart part)
{
    return Bundle::part(part);
}

} // namespace golive::ui
