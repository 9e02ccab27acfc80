#include "programs/wizard/startrefusal.h"

#include "platform/screen.h"
#include "programs/spokenlanguage.h"
#include "ui/style/theme.h"
#include "ui/wording/policytext.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitRefused = 2; // as golivectl, and as docs/install.md says

} // namespace

int refuseStart(int argc, char **argv, const Options &given, const Policy &policy, const PolicyRefusal &refusal)
{
    QTextStream(stderr) << given.program << u": "_s << ui::policyRefusalSentence(refusal) << Qt::endl;
    if (given.isRehearsal || !isScreenThere())
        return exitRefused;
    QApplication application(argc, argv);
    // The organisation's language: the option that was refused may be the language itself.
    SpokenLanguage language;
    language.speak(
        SpokenLanguage::choice(policy.language.value_or(QString()), QSettings().value(u"language"_s).toString()));
    if (given.isStyleGiven)
        ui::Theme::keepStyle();
    ui::Theme::apply(application, ui::appearanceNamed(given.theme), QColor(policy.providerColour.value_or(QString())));
    const QString sentence = ui::policyRefusalSentence(refusal);
    QMessageBox box(QMessageBox::Critical, policy.providerName.value_or(QCoreApplication::applicationName()), sentence,
                    QMessageBox::Close);
    box.setObjectName(u"startRefused"_s);
    box.setAccessibleName(sentence);
    box.setTextFormat(Qt::PlainText);
    // So that it can be sent to whoever looks after this computer.
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
    return exitRefused;
}

} // namespace golive::programs
