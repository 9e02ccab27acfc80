#pragma once

#include "ui/pages/wizardpage.h"

class QLineEdit;
class QPushButton;

namespace golive::ui {

class AppChoice;
class Card;
class FieldNote;
class WrapLabel;

/// Which app at Gupshup and which number this set-up is about.
class ClientPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ClientPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void buildAppCard();
    void buildNameCard();
    void buildNumberCard();
    void drawNewApp(const PageView &, const ClientView &);
    void drawNumber(const PageView &, const ClientView &);

    Card *m_appCard;
    AppChoice *m_apps;
    FieldNote *m_appNote;
    QLineEdit *m_newApp;
    QPushButton *m_create;
    FieldNote *m_newAppNote;
    QPushButton *m_useSuggested;
    Card *m_nameCard;
    QLineEdit *m_appName;
    QLineEdit *m_number;
    FieldNote *m_echo;
    FieldNote *m_numberNote;
    FieldNote *m_unknownNote;
    QPushButton *m_confirm;
    FieldNote *m_countryNote;
    QString m_suggested;
    bool m_isGuidance = false;
};

} // namespace golive::ui
