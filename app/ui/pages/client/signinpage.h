#pragma once

#include "ui/pages/wizardpage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace golive::ui {

class AppTokenForm;
class Card;
class FieldNote;
class SecretField;
class WrapLabel;

/// Who is at work: a partner account, or (on Gupshup's own site) an app token or nothing at all.
class SignInPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    /// Next submits the form.
    Event nextEvent() const override;
    QWidget *firstField() const override;

private:
    void buildAccount();
    void buildCases();
    void buildPractice();
    void fillPractice();
    QRadioButton *addCase(const char *name, const QString &text, OnboardingCase meant);
    void showTokenInstead(bool isToken);
    void drawProblem(const PageView &);

    Card *m_practice;
    WrapLabel *m_practiceText;
    QPushButton *m_fill;
    Card *m_account;
    QLineEdit *m_email;
    FieldNote *m_emailNote;
    QWidget *m_secretLabel = nullptr;
    SecretField *m_secret;
    QWidget *m_tokenLabel = nullptr;
    SecretField *m_token;
    QCheckBox *m_reveal;
    FieldNote *m_secretNote;
    QCheckBox *m_useToken;
    QPushButton *m_signOut;
    Card *m_cases;
    QRadioButton *m_casePortal = nullptr;
    QRadioButton *m_caseApi = nullptr;
    QRadioButton *m_caseSelfServe = nullptr;
    AppTokenForm *m_appToken;
    SignInView m_drawn;
    bool m_submitsForm = true;
};

} // namespace golive::ui
