#include "ui/pages/client/apptokenform.h"

#include "ui/style/spacing.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/look.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

AppTokenForm::AppTokenForm(QWidget *parent)
    : Card(tr("The app's token, if you have it"), parent), m_app(new QLineEdit(this)), m_token(new SecretField(this)),
      m_note(new FieldNote(this))
{
    m_app->setObjectName(u"appIdField"_s);
    m_app->setAccessibleName(tr("App id"));
    m_token->setObjectName(u"appTokenField"_s);
    m_token->setAccessibleName(tr("App token"));
    auto *appLabel = new QLabel(tr("App &id"), this);
    appLabel->setTextFormat(Qt::PlainText);
    appLabel->setBuddy(m_app);
    setLook(*appLabel, "fieldLabel");
    auto *tokenLabel = new QLabel(tr("App &token"), this);
    tokenLabel->setTextFormat(Qt::PlainText);
    tokenLabel->setBuddy(m_token);
    setLook(*tokenLabel, "fieldLabel");
    auto *reveal = new QCheckBox(tr("Show"), this);
    reveal->setObjectName(u"revealAppToken"_s);
    reveal->setAccessibleName(tr("Show what is typed"));
    auto *use = new QPushButton(tr("Use this token"), this);
    use->setObjectName(u"useAppTokenButton"_s);

    body()->setSpacing(spacing::small);
    body()->addWidget(new WrapLabel(tr("With it Golive watches the set-up and asks for the chats by itself. Without "
                                       "it, it tells you when and how."),
                                    "muted", this));
    body()->addWidget(appLabel);
    body()->addWidget(m_app);
    body()->addWidget(tokenLabel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_token, 1);
    row->addWidget(reveal);
    body()->addLayout(row);
    body()->addWidget(m_note);
    body()->addWidget(use, 0, Qt::AlignLeading);
    connect(reveal, &QCheckBox::toggled, m_token, &SecretField::setRevealed);
    connect(use, &QPushButton::clicked, this, &AppTokenForm::submitted);
}

void AppTokenForm::draw(const std::optional<Problem> &problem, const QString &whereKept)
{
    markFaulty(*m_token, m_note->noteProblem(problem, Problem::Field::Secret, whereKept));
}

AppId AppTokenForm::app() const
{
    return AppId{m_app->text().trimmed()};
}

Secret AppTokenForm::token() const
{
    return m_token->secret();
}

QWidget *AppTokenForm::firstField() const
{
    return m_app;
}

} // namespace golive::ui

#include "moc_apptokenform.cpp"
