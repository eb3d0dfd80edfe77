/** Simplified Chinese, as shipped. No space stands after a full stop. */
import type { ShippedCopy } from "../copy.ts";

export const chinese: ShippedCopy = {
  language: "语言",
  thisPage: "此页面",
  adminConsole: "管理后台",
  onward: {
    page: "登录后，将为您打开所需的页面。",
    form: "登录后，将返回您之前所在的页面。您提交的内容尚未保存。",
    lost: "您提交的内容尚未保存。",
    kept: "您提交的内容会保留30分钟。登录后，您可以再次查看并提交。",
    stillKept: "您提交的内容仍然保留，可在账户页面中找到。",
    none: "",
  },
  codeStep: "请输入验证码以完成登录。{onward}",
  signIn: {
    heading: "登录{site}",
    explanation: "请输入您的电子邮箱和密码以继续。",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "请登录后继续",
      explanation: "打开{section}需要先登录。{onward}",
      nextSteps: ["请使用创建账号时的电子邮箱。", "还没有账号？{site}的管理团队可以为您提供帮助。"],
      when: {
        "sign-up-open": { nextSteps: ["请使用创建账号时的电子邮箱。", "还没有账号？您可以在此创建。"] },
        "sign-up-by-approval": { nextSteps: ["请使用创建账号时的电子邮箱。", "还没有账号？您可以在此申请。"] },
      },
    },
    "invalid-credentials": {
      heading: "请重新登录",
      explanation: "此浏览器的登录信息已失效。请重新登录。{onward}",
      nextSteps: ["您的账号没有问题，请使用您平时的电子邮箱和密码。"],
      when: {
        mistyped: {
          heading: "请再次尝试登录",
          explanation: "未能确认您的身份。请登录。{onward}",
          nextSteps: ["请检查电子邮箱是否缺少字母或多了空格。", "密码区分大小写字母。"],
        },
        "unknown-token": {
          heading: "无法识别此令牌",
          explanation: "程序发送的令牌不属于{site}的任何账号。它可能输入有误或不完整。",
          nextSteps: ["请确认令牌已完整发送，从 gh_ 到最后一个字符。", "您可以在账号页面的“程序”中创建新的令牌。"],
        },
        "not-taken-here": {
          heading: "请使用其他方式登录",
          explanation: "{section}不接受所发送的登录凭据。个人请在此页面登录；程序请将令牌发送到接受令牌的 URL。",
          nextSteps: ["如果请求来自程序，请询问{site}的哪些 URL 接受令牌。"],
        },
      },
    },
    "session-expired": {
      heading: "您的登录已过期",
      explanation: "距您上次登录已有一段时间，请重新登录。{onward}",
      nextSteps: ["在仅由您本人使用的设备上，可以保持更长时间的登录状态。"],
      when: {
        idle: {
          heading: "您的登录已过期",
          explanation: "由于您有一段时间没有操作，为防止他人使用您的账号，我们已让您退出登录。请重新登录。{onward}",
        },
        absolute: {
          heading: "您的登录已过期",
          explanation: "为保护您的账号，每次登录都有时间限制，即使正在使用也会到期。请重新登录。{onward}",
        },
      },
    },
    "session-ended": {
      heading: "您的登录已结束",
      explanation: "您的登录已被结束，我们不知道是由谁操作的。请重新登录。{onward}",
      nextSteps: ["不清楚原因？{site}的管理团队可以凭下方的参考编号查询。"],
      when: {
        "signed-out": {
          heading: "您已退出登录",
          explanation: "您已在其他窗口或其他设备上退出登录。请重新登录。{onward}",
          nextSteps: ["如果不是您本人操作，请在登录后设置新密码。"],
        },
        "ended-by-admin": {
          heading: "管理员已结束您的登录",
          explanation: "{site}管理团队的一位成员结束了您的登录状态。您可以在此重新登录。{onward}",
          nextSteps: ["如果再次发生，请联系{site}的管理团队并提供下方的参考编号。"],
        },
        "password-changed": {
          heading: "您的密码已更改",
          explanation: "密码更改后，所有设备都会退出登录。请在此使用新密码登录。{onward}",
          nextSteps: ["如果不是您本人更改的，请立即告知{site}的管理团队。"],
        },
        suspended: {
          heading: "您已在所有设备上退出登录",
          explanation: "您的账号曾被暂时停用，因此所有设备都已退出登录。现在账号已恢复，您可以在此登录。{onward}",
          nextSteps: ["您的程序使用过令牌吗？请在账号页面的“程序”中创建新的令牌：旧的令牌已被撤销。"],
        },
        replaced: {
          heading: "已有更新的登录",
          explanation: "此浏览器中有新的登录，之前的登录状态已结束。请重新登录。{onward}",
          nextSteps: ["如果不是您本人操作，请在登录后设置新密码。"],
        },
        "too-many": {
          heading: "您已在此设备上退出登录",
          explanation:
            "一个账号最多可以同时登录 50 次。由于有新的登录，最久未使用的设备（即此设备）已退出登录。请重新登录。{onward}",
          nextSteps: ["登录后，请在账号页面查看已登录的设备，并结束您不认识的登录。"],
        },
      },
    },
    "token-expired": {
      heading: "此令牌已过期",
      explanation: "程序发送的令牌已超过有效期。",
      nextSteps: ["请在账号页面的“程序”中创建新的令牌，并提供给该程序。"],
    },
    "token-revoked": {
      heading: "此令牌已被撤销",
      explanation: "程序发送的令牌已被其所有者或{site}的管理团队撤销。",
      nextSteps: [
        "如果该程序仍需要令牌，请在账号页面的“程序”中创建新的令牌。",
        "不清楚原因？{site}的管理团队可以凭下方的参考编号查询。",
      ],
    },
    "sign-in-again": {
      heading: "请确认是您本人",
      explanation: "您已登录，但此页面需要您再次输入密码。{onward}",
      nextSteps: ["这不是您的账号？请使用您自己的账号登录。"],
      when: {
        "no-password": { explanation: "您已登录，但此页面需要您再次登录。{onward}" },
      },
    },
    "second-factor-needed": {
      heading: "请用第二重验证确认",
      explanation: "您已登录，但此页面还要求输入身份验证器应用中的验证码。{onward}",
      nextSteps: ["手机丢失了？可以改用您的一个恢复代码。"],
      when: {
        "passkey-only": {
          heading: "请用您的通行密钥确认",
          explanation: "您已登录，但此页面还要求您的通行密钥。{onward}",
          nextSteps: [
            "通行密钥需要 JavaScript。如果此浏览器已将其关闭，请打开后重新加载页面。",
            "丢失了存有通行密钥的设备？请联系{site}的管理团队并提供下方的参考编号。",
          ],
        },
        "none-set-up": {
          heading: "此页面要求第二重验证",
          explanation:
            "您已登录，但此页面还要求身份验证器应用中的验证码，而您的账户尚未设置。请现在设置，然后返回此处。",
          nextSteps: ["请准备好手机。大约需要一分钟。", "这不是您的账户？请用您自己的账户登录。"],
        },
      },
    },
    "role-missing": {
      heading: "此页面需要其他角色",
      explanation: "您已登录，但打开{section}需要您的账号尚不具备的角色。",
      nextSteps: ["请向{site}的管理团队申请该角色，并提供下方的参考编号。", "如果您有其他账号，可以切换使用。"],
      when: {
        "roles-known": {
          explanation: "您已登录，但打开{section}需要您的账号尚不具备的角色：{roles}。",
          nextSteps: ["请向{site}的管理团队申请此角色：{roles}。", "如果您有具备此角色的其他账号，可以切换使用。"],
        },
      },
    },
    "permission-missing": {
      heading: "此页面需要权限",
      explanation: "您已登录，但打开{section}需要您的账号尚不具备的权限。",
      nextSteps: ["请向{site}的管理团队申请该权限，并提供下方的参考编号。", "如果您有其他账号，可以切换使用。"],
      when: {
        "beyond-scope": {
          heading: "此令牌无权执行该操作",
          explanation: "令牌有效，但其范围不包含此处所需的权限：{permissions}。",
          nextSteps: ["请在账号页面的“程序”中创建允许该操作的令牌。"],
        },
        "permissions-known": {
          explanation: "您已登录，但打开{section}需要您的账号尚不具备的权限：{permissions}。",
        },
      },
    },
    "membership-ended": {
      heading: "您的访问期限已结束",
      explanation: "您已登录，但您对{section}的访问有时间限制，现已到期。",
      nextSteps: ["请联系{site}的管理团队续期。", "如果您有其他账号，可以切换使用。"],
      when: {
        "day-known": {
          explanation: "您已登录，但您对{section}的访问期限已于{day}结束。此前的角色：{roles}。",
        },
      },
    },
    "membership-pending": {
      heading: "您的访问尚待批准",
      explanation: "您已登录，您对{section}的访问申请正在等待批准。",
      nextSteps: [
        "您无需再做任何操作：申请获批后即可打开此页面。",
        "等待已久？请联系{site}的管理团队并提供下方的参考编号。",
      ],
      when: {
        "roles-known": {
          explanation: "您已登录，您申请的角色正在等待批准：{roles}。获批后即可打开{section}。",
        },
      },
    },
    "email-unverified": {
      heading: "请验证您的电子邮箱",
      explanation: "您已登录，但需要先验证电子邮箱才能打开{section}。",
      nextSteps: [
        "请在此申请链接。{site}的管理团队会将链接交给您，或直接验证您的电子邮箱。",
        "如果您有其他账号，可以切换使用。",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "请打开我们发送的邮件中的链接，并点击其中的按钮。链接有效期为一天。",
            "没有收到邮件？请查看垃圾邮件文件夹，或联系{site}的管理团队并提供下方的参考编号。",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "当前时段未开放",
      explanation: "您已登录，但{section}仅在特定时段开放。",
      nextSteps: ["请在开放时段再来。", "如需提前使用，请联系{site}的管理团队，并提供下方的参考编号。"],
    },
    "account-suspended": {
      heading: "您的账号已停用",
      explanation: "{site}的管理团队已停用您的账号。恢复之前，您无法打开会员页面。",
      nextSteps: ["请向{site}的管理团队询问原因以及恢复的方法。", "请提供下方的参考编号，以便查找此次请求。"],
    },
  },
  labels: {
    email: "电子邮箱",
    password: "密码",
    showPassword: "显示密码",
    capsLock: "大写锁定已开启。",
    remember: "在此设备上保持登录",
    signIn: "登录",
    forgotPassword: "忘记密码？",
    createAccount: "创建账号",
    askForAccount: "申请账号",
    signedInAs: "当前登录的账号",
    useAnotherAccount: "使用其他账号",
    sendLink: "发送验证链接",
    askForLink: "申请验证链接",
    askForAccess: "申请访问权限",
    role: "角色",
    writeToUs: "写信给我们",
    nextSteps: "您可以这样做",
    help: "更多帮助",
    contact: "联系我们",
    home: "前往首页",
    reference: "参考编号",
    emailMissing: "请输入您的电子邮箱。",
    emailInvalid: "请输入有效的电子邮箱，例如 name@example.com。",
    passwordMissing: "请输入您的密码。",
    mismatch: "没有与此电子邮箱和密码相符的账号。请重试。",
    tooMany: "尝试次数过多。请等待{wait}后重试。",
    startAgain: "此次登录未能完成。请重新开始。",
    codeHeading: "还差一步",
    code: "验证码",
    codeFromApp: "身份验证器应用中的六位数字，或您的一个恢复代码。",
    codeFromMail: "如果 {email} 有对应的账户，我们已向其发送六位数字。请同时查看垃圾邮件文件夹。",
    codeMissing: "请输入验证码。",
    codeWrong:
      "验证码不正确或已被使用。请检查后重试，或使用新的验证码。如果应用生成的验证码一直无效，请检查手机的时钟是否准确。",
    goOn: "继续",
    beginAgain: "重新开始",
    trustBrowser: "30 天内不在此浏览器中要求验证码",
    setUpSecondFactor: "设置第二重验证",
    continueWith: "使用 {provider} 继续",
    providerAway: "对方服务暂时没有响应。请稍后再试，或用其他方式登录。",
    providerTaken: "该账号在这里已属于其他人，或者您已关联该服务的另一个账号。",
    notLinked: "这里没有与该账号关联的账号。如果您已有账号，请用其他方式登录，然后在账号页面中关联。",
    termsFirst: "请先接受使用条款，然后再次继续，即可在此获得账号。",
    acceptTerms: "我接受使用条款。",
    readTerms: "阅读使用条款",
    codeByMail: "改用邮件验证码",
    sendCode: "发送验证码",
    usePasskey: "使用通行密钥登录",
    passkeyFailed: "未使用通行密钥。请重试，或用其他方式登录。",
    whyAccess: "您为什么需要访问权限？",
    whyAccessOptional: "您为什么需要访问权限？（选填）",
    takeBackRequest: "撤回我的申请",
    whoDecides: "由{site}的管理者决定。",
    page: "页面",
    time: "时间",
    reason: "原因",
    thisAccount: "您的账号",
    lostFactor: "手机和恢复代码都丢失了？",
    lostFactorHelp: "{site}的管理团队在确认是您本人后，可以从您的账号中移除第二重验证。",
    giveReference: "请提供下方的参考编号。",
  },
};
